package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.grade.GradeMoves;
import kr.ansim.membership.member.MemberHeads;

/** How the grade of a member, with all who are the same person, has changed: for the people who serve members. */
@Stateless
@RolesAllowed({"MEMBERSHIP_MANAGER", "VIP_DESK"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class GradeHistory {

    @Inject
    private MemberHeads heads;

    @Inject
    private GradeMoves moves;

    /**
     * The latest first.
     *
     * @throws RuleBroken {@code NO_SUCH_MEMBER}
     */
    public List<GradeMove> of(String member, int most) {
        return moves.of(heads.of(member), most);
    }
}
