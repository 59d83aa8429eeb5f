package kr.ansim.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.manual.ManualDecisionBook;

/** Honorary grades, and seats among the best that are given or refused by hand; each with its reason and its end. */
@Stateless
@RolesAllowed("MEMBERSHIP_MANAGER")
public class ManualDecisions {

    @Inject
    private ManualDecisionBook book;

    @Resource
    private SessionContext session;

    /** All that was ever decided for the person behind this number, the latest first. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    @RolesAllowed({"MEMBERSHIP_MANAGER", "VIP_DESK"})
    public List<ManualDecision> of(String member) {
        return book.of(member);
    }

    /** In force for anybody, of this kind, those that end soonest first. @param most how many at most */
    public List<ManualDecision.Of> inForce(ManualDecisionKind kind, int most) {
        return book.inForce(kind, most);
    }

    /**
     * An honorary grade holds at once, a seat from the next close on. What was decided before of the same thing ends by it.
     *
     * @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_ERASED}; {@code OUT_OF_RANGE} at grade; {@code DAY_TOO_EARLY,
     *     DAY_TOO_LATE} at until; {@code REASON_MISSING, REASON_TOO_LONG} at reason
     */
    public UUID decide(DecideManually wish) {
        return book.decide(wish, me());
    }

    /** Ends it before its last day. @throws RuleBroken {@code DECISION_OVER}; {@code REASON_MISSING, REASON_TOO_LONG} at reason */
    public void end(UUID decision, String reason) {
        book.end(decision, me(), reason);
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
