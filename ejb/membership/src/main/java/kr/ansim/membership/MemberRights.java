package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.member.Erasure;
import kr.ansim.membership.takehome.TakeHome;

/** What members may ask for: Personal Information Protection Act, Articles 35 (to see all) and 36 (to have all erased). */
@Stateless
@RolesAllowed("MEMBERSHIP_MANAGER")
public class MemberRights {

    @Inject
    private Erasure erasure;

    @Inject
    private TakeHome takeHome;

    /**
     * Makes what tells who a member is unreadable for ever, for all customers who are the same person. Orders stay, as the law
     * asks for five years; nobody can tell any more whose they are.
     *
     * @throws RuleBroken {@code NO_SUCH_MEMBER, REASON_MISSING, REASON_TOO_LONG, MEMBER_ERASED, MEMBERS_REST}
     */
    public void erase(String member, String reason) {
        erasure.erase(member, reason);
    }

    /**
     * All that is known of a member, in the clear: who it is, what it has agreed to, ordered and said, its points and coupons,
     * and what other modules hold. The look is in the audit trail.
     *
     * @throws RuleBroken {@code NO_SUCH_MEMBER, REASON_MISSING, REASON_TOO_LONG, MEMBER_ERASED}
     */
    public List<MemberRecord> export(String member, String reason) {
        return takeHome.of(member, reason);
    }
}
