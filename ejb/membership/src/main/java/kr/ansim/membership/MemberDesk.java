package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.dormancy.DormantMembers;
import kr.ansim.membership.member.MemberFiles;
import kr.ansim.membership.member.MemberSearch;
import kr.ansim.platform.PersonalDataVault;

/** Members for the people who serve them. Persons are masked; whoever reads one in the clear says why, field by field. */
@Stateless
@RolesAllowed({"MEMBERSHIP_MANAGER", "VIP_DESK"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MemberDesk {

    @Inject
    private MemberSearch search;

    @Inject
    private MemberFiles files;

    @Inject
    private DormantMembers dormant;

    /** Those who have just this number, phone or name; nobody is found by a part of it. */
    public List<MemberSummary> find(FindMembers wanted) {
        return search.find(wanted);
    }

    /** Those who have one of these numbers, each person once and by the number that counts now. */
    public List<MemberSummary> find(Collection<String> numbers) {
        return search.of(numbers);
    }

    /** @param number of the member, or of any who belongs to it. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public MemberDetails get(String number) {
        return files.of(number);
    }

    /** Whether a member has done nothing for so long that it is dormant, or will be. @param member its id */
    public Optional<MemberDormancy> dormancy(UUID member) {
        return dormant.of(member);
    }

    /**
     * One field of a person in the clear. The look is in the audit trail.
     *
     * @param customer one of the member's
     * @throws RuleBroken {@code NO_SUCH_MEMBER}, or those of {@link PersonalDataVault#revealField}
     */
    public String reveal(String number, UUID customer, String field, String reason) {
        return files.reveal(number, customer, field, reason);
    }
}
