package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import kr.ansim.care.Cases;
import kr.ansim.care.HandOver;
import kr.ansim.identity.Colleague;
import kr.ansim.identity.Colleagues;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** Hands a case to a colleague, with the reason and what is to be done next. */
@Named("caseHandOver")
@RequestScoped
public class CaseHandOverView {

    @Inject
    private Cases cases;

    @Inject
    private CaseView shown;

    @Inject
    private Colleagues colleagues;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<Colleague> known;
    private @Nullable String to;
    private String reason = "";
    private String next = "";

    public void give() {
        try {
            String chosen = Objects.requireNonNullElse(to, "");
            cases.handOver(new HandOver(shown.getNumber(), shown.getVersion(), chosen, reason, next));
            to = null;
            reason = "";
            next = "";
            Wording.CASES.done("done.handed-over");
        } catch (RuleBroken broken) {
            Refusals.show("give", broken);
        }
        shown.again();
    }

    /** All others who work at the desk, by name. */
    public List<Colleague> getColleagues() {
        List<Colleague> all = known;
        if (all == null) {
            String me = request.getUserPrincipal().getName();
            all = colleagues.atTheDesk().stream()
                    .filter(one -> !one.principalName().equals(me))
                    .toList();
            known = all;
        }
        return all;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next == null ? "" : next;
    }
}
