package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import kr.ansim.care.CaseHappening;
import kr.ansim.care.Cases;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;

/** What was said in a case, in the clear for a reason. It is in the answer to this one request and nowhere else. */
@Named("caseReveal")
@RequestScoped
public class CaseRevealView {

    @Inject
    private Cases cases;

    @Inject
    private CaseView shown;

    private String reason = "";
    private Map<UUID, String> clear = Map.of();

    public void reveal() {
        try {
            clear = cases.reveal(shown.getNumber(), reason);
            reason = "";
        } catch (RuleBroken broken) {
            Refusals.show("reveal", broken);
        }
    }

    /** In the clear where that was asked for, else masked. */
    public String words(CaseHappening one) {
        return clear.getOrDefault(one.id(), one.words());
    }

    public boolean isClear() {
        return !clear.isEmpty();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
