package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.membership.member.MemberGroupList;
import kr.ansim.membership.member.MemberHeads;

/** Who is one person: for modules that keep things of their own about members, and have to find them after a merge. */
@Stateless
@RolesAllowed({"VIP_DESK", "desk:write", "MEMBERSHIP_MANAGER"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MemberGroups {

    @Inject
    private MemberGroupList groups;

    @Inject
    private MemberHeads heads;

    /** The ids of all who are the same person as this member, its own too. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public List<UUID> idsOf(String number) {
        return groups.idsOf(number);
    }

    /** The member that stands for all of them today. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public MemberRef ref(String number) {
        return groups.ref(number);
    }

    /** Whether all that is known of who it was is gone. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public boolean isErased(String number) {
        return heads.state(number) == MemberState.ERASED;
    }
}
