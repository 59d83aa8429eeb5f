package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.ActSummary;
import kr.ansim.care.AgentGifts;
import kr.ansim.care.GiftApprovals;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberLooks;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** Gifts beyond the limits wait here for a second person, beside what each agent gave this month. */
@Named("gifts")
@ViewScoped
public class GiftsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WAITING = 50;

    @Inject
    private GiftApprovals approvals;

    @Inject
    private MemberLooks looks;

    @Inject
    private GiftListView all;

    @Inject
    private HttpServletRequest request;

    private @Nullable String refused;
    private String reason = "";
    private transient @Nullable List<ActSummary> waiting;

    public void approve(UUID gift) {
        act("w", "gifts.approved", () -> approvals.approve(gift));
    }

    public void refuse() {
        act("refuse", "gifts.refused", () -> {
            approvals.refuse(AddressedId.of(refused).orElse(new UUID(0, 0)), reason);
            refused = null;
            reason = "";
        });
    }

    private void act(String form, String done, Runnable act) {
        try {
            act.run();
            Wording.ACTS.done(done);
        } catch (RuleBroken broken) {
            Refusals.show(form, broken);
        }
        waiting = null;
        all.again();
    }

    public List<ActSummary> getWaiting() {
        List<ActSummary> known = waiting;
        if (known == null) {
            known = approvals.waiting(WAITING);
            looks.listed(known.stream().map(ActSummary::member).toList(), "GIFTS");
            waiting = known;
        }
        return known;
    }

    /** Those on which whoever looks may decide. */
    public List<ActSummary> getOthers() {
        return getWaiting().stream().filter(gift -> !isMine(gift)).toList();
    }

    /** Whether whoever looks has asked for it, and so does not decide on it. */
    public boolean isMine(ActSummary gift) {
        return gift.agent().equals(request.getUserPrincipal().getName());
    }

    public List<AgentGifts> getAgents() {
        return approvals.byAgent();
    }

    public long getDayLimit() {
        return approvals.dayLimit().amount();
    }

    public long getMonthLimit() {
        return approvals.monthLimit().amount();
    }

    public @Nullable String getRefused() {
        return refused;
    }

    public void setRefused(@Nullable String refused) {
        this.refused = refused;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
