package kr.ansim.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.point.HandDesk;
import org.jspecify.annotations.Nullable;

/**
 * Points that somebody gives or takes by hand, with a reason. What goes beyond a limit, also with all that the same person
 * moved of the same member on that day, waits for somebody else.
 */
@Stateless
@RolesAllowed("MEMBERSHIP_MANAGER")
public class PointsByHandDesk {

    @Inject
    private HandDesk desk;

    @Resource
    private SessionContext session;

    /** Up to how many points one person alone moves of a member in a day. */
    public long limit() {
        return desk.limit();
    }

    /** The newest first. @param after the last that is known, null for the first page */
    public List<PointsByHand> page(@Nullable UUID after, int most) {
        return desk.page(after, most);
    }

    /** The oldest first. */
    public List<PointsByHand> waiting(int most) {
        return desk.waiting(most);
    }

    /**
     * @return whether it is done; otherwise it waits
     * @throws RuleBroken {@code NO_SUCH_MEMBER} at member, {@code OUT_OF_RANGE, TOO_FEW_POINTS} at points, {@code REASON_MISSING} at
     *     reason, {@code JOURNAL_DIFFERS}
     */
    public boolean move(MovePointsByHand command) {
        return desk.move(command, me());
    }

    /** @throws RuleBroken {@code HAND_NOT_FOUND, HAND_DECIDED, POLICY_SECOND_PERSON, TOO_FEW_POINTS} */
    public void approve(UUID id) {
        desk.approve(id, me());
    }

    /** Also whoever asked may. @throws RuleBroken {@code HAND_NOT_FOUND, HAND_DECIDED}; {@code REASON_MISSING} at reason */
    public void refuse(UUID id, String reason) {
        desk.refuse(id, reason, me());
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
