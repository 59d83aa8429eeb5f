package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.grade.MemberGrades;

/** Where members stand at this moment: their grade, and by count and amount what is missing to the next and to keep it. */
@Stateless
public class GradeOutlooks {

    @Inject
    private MemberGrades grades;

    /** @param number of a member. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    @RolesAllowed({"members:read", "MEMBERSHIP_MANAGER", "VIP_DESK"})
    public GradeOutlook of(String number) {
        return grades.outlook(number).orElseThrow(() -> new RuleBroken(MembershipRule.NO_SUCH_MEMBER));
    }
}
