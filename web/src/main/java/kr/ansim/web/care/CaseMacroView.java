package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A macro for the case whose page it is. */
@Named("caseMacro")
@ViewScoped
public class CaseMacroView extends MacroPanel {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseView shown;

    @Override
    protected String number() {
        return shown.getNumber();
    }

    @Override
    protected void changed() {
        shown.again();
    }
}
