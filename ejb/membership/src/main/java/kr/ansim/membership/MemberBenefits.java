package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kr.ansim.membership.benefit.BenefitLists;
import kr.ansim.membership.point.Holders;
import kr.ansim.platform.Statements;

/** What members have by their grade: for shops, their warehouses and the desk. */
@Stateless
public class MemberBenefits {

    @Inject
    private Holders holders;

    @Inject
    private BenefitLists lists;

    @Inject
    private Statements statements;

    /** @param number of a member. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    @RolesAllowed({"members:read", "MEMBERSHIP_MANAGER", "VIP_DESK"})
    public MemberBenefitList of(String number) {
        UUID head = holders.of(MemberKey.of(number)).head();
        return statements.once(new Question(head), () -> lists.of(head));
    }

    private record Question(UUID head) {}
}
