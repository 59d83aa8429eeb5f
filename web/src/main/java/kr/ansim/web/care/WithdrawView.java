package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.ActState;
import kr.ansim.care.ActSummary;
import kr.ansim.care.DeskOrderActs;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** The desk takes back what it has asked of a shop. */
@Named("withdraw")
@ViewScoped
public class WithdrawView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeskOrderActs acts;

    @Inject
    private DeskOrderView view;

    private @Nullable String which;
    private String reason = "";

    public void act() {
        try {
            acts.withdraw(AddressedId.of(which).orElse(new UUID(0, 0)), reason);
            Wording.ACTS.done("withdraw.done");
            which = null;
            reason = "";
        } catch (RuleBroken broken) {
            Refusals.show("withdraw", broken);
        }
        view.again();
    }

    /** What the shop has not done yet. */
    public List<ActSummary> getWaiting() {
        return view.getIt().acts().stream()
                .filter(act -> act.kind().isRequest() && act.state() == ActState.WAITING)
                .toList();
    }

    public @Nullable String getWhich() {
        return which;
    }

    public void setWhich(@Nullable String which) {
        this.which = which;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
