package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import kr.ansim.care.DeskOrderActs;
import kr.ansim.care.OrderDesk;
import kr.ansim.care.ReturnGoods;
import kr.ansim.care.ReturnReason;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.membership.OrderWords;
import org.jspecify.annotations.Nullable;

/** The desk starts a return. */
@Named("returnAsk")
@ViewScoped
public class ReturnAskView extends ActForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeskOrderActs acts;

    @Inject
    private DeskOrderView view;

    @Inject
    private OrderWords orders;

    private ReturnReason why = ReturnReason.CHANGED_MIND;
    private @Nullable List<PieceInput> lines;

    public void ask() {
        OrderDesk order = view.getIt();
        act("return", ask -> {
            List<ReturnGoods.Piece> pieces = getLines().stream()
                    .filter(PieceInput::isMeant)
                    .map(one -> new ReturnGoods.Piece(one.getLine(), one.pieces()))
                    .toList();
            acts.startReturn(
                    new ReturnGoods(ask, order.order().shop(), order.order().number(), why, pieces));
            return Wording.ACTS.text("return.asked", pieces.size());
        });
        view.again();
    }

    /** What would be asked of the shop. */
    public String getForecast() {
        String pieces = getLines().stream()
                .filter(PieceInput::isMeant)
                .map(one -> Wording.ACTS.text("return.piece", one.getProduct(), Math.max(0, one.pieces())))
                .collect(Collectors.joining(", "));
        return pieces.isEmpty()
                ? Wording.ACTS.text("return.nothing")
                : Wording.ACTS.text("return.will", pieces, Wording.ACTS.text("why." + why));
    }

    /** All lines of the order, in its order: refusals name them by their place. */
    public List<PieceInput> getLines() {
        List<PieceInput> known = lines;
        if (known == null) {
            OrderDesk order = view.getIt();
            known = order.order().lines().stream()
                    .map(line -> new PieceInput(
                            line.line(),
                            orders.called(line.productName(), line.ordered().productCode()),
                            order.returnable().getOrDefault(line.line(), 0)))
                    .toList();
            lines = known;
        }
        return known;
    }

    @Override
    protected void cleared() {
        lines = null;
        view.again();
    }

    public ReturnReason[] getReasons() {
        return ReturnReason.values();
    }

    public ReturnReason getWhy() {
        return why;
    }

    public void setWhy(@Nullable ReturnReason why) {
        this.why = why == null ? ReturnReason.CHANGED_MIND : why;
    }
}
