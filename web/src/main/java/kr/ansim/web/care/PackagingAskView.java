package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.ansim.care.DeskOrderActs;
import kr.ansim.membership.DeskOrder;
import kr.ansim.web.faces.Wording;

/** The desk asks for the packaging of the best. */
@Named("packagingAsk")
@ViewScoped
public class PackagingAskView extends ActForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeskOrderActs acts;

    @Inject
    private DeskOrderView view;

    public void ask() {
        DeskOrder order = view.getIt().order();
        act("packaging", ask -> {
            acts.askPackaging(ask, order.shop(), order.number());
            return Wording.ACTS.text("packaging.asked");
        });
        view.again();
    }

    @Override
    protected void cleared() {
        view.again();
    }
}
