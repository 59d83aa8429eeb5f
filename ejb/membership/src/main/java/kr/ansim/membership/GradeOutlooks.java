package kr.ansim.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.grade.MemberGrades;
import kr.ansim.membership.grade.PageTokens;
import kr.ansim.platform.InTurn;

/**
 * Where members stand at this moment: their grade, and by count and amount what is missing to the next and to keep it. Outside a
 * transaction, whose three words to the database were half of all: each query sees what is committed anyway.
 */
@Stateless
public class GradeOutlooks {

    @Inject
    private MemberGrades grades;

    @Inject
    private PageTokens tokens;

    /** @param number of a member. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    @InTurn
    @RolesAllowed({"members:read", "MEMBERSHIP_MANAGER", "VIP_DESK"})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public GradeOutlook of(String number) {
        return grades.outlook(number).orElseThrow(() -> new RuleBroken(MembershipRule.NO_SUCH_MEMBER));
    }

    /** For the member's own page. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    @RolesAllowed("members:read")
    public GradePage page(String number) {
        of(number);
        return tokens.of(number);
    }

    /** What the token of a page opens; empty when it opens nothing. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<GradeOutlook> ofPage(String token) {
        return tokens.member(token).flatMap(grades::outlook);
    }
}
