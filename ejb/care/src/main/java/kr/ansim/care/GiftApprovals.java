package kr.ansim.care;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.action.GiftDecisions;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Won;
import org.jspecify.annotations.Nullable;

/** Gifts of the desk for those who lead it: what waits for a second person, and what was given. */
@Stateless
@RolesAllowed("DESK_SUPERVISOR")
public class GiftApprovals {

    @Inject
    private GiftDecisions decisions;

    @Resource
    private SessionContext session;

    /** What one person gives a member alone in a day. */
    public Won dayLimit() {
        return decisions.dayLimit();
    }

    /** What one person gives alone in a month. */
    public Won monthLimit() {
        return decisions.monthLimit();
    }

    /** The oldest first. */
    public List<ActSummary> waiting(int most) {
        return decisions.waiting(most);
    }

    /** The newest first. @param after the last that is known, null for the first page */
    public List<ActSummary> page(FindGifts wanted, @Nullable UUID after, int most) {
        return decisions.page(wanted, after, most);
    }

    /** What was given this month, who gave most alone first. */
    public List<AgentGifts> byAgent() {
        return decisions.byAgent();
    }

    /** Gives it now. @throws RuleBroken {@code UNKNOWN_ACT, ACT_DECIDED, GIFT_SECOND_PERSON}, or why it cannot be given any more */
    public void approve(UUID gift) {
        decisions.approve(gift, me());
    }

    /** @throws RuleBroken {@code REASON_MISSING} at reason; {@code UNKNOWN_ACT, ACT_DECIDED, GIFT_SECOND_PERSON} */
    public void refuse(UUID gift, String reason) {
        decisions.refuse(gift, reason, me());
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
