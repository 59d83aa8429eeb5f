package kr.ansim.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.contact.ContactFiles;
import kr.ansim.membership.member.MemberHeads;
import kr.ansim.platform.PersonalDataVault;
import org.jspecify.annotations.Nullable;

/**
 * What a member, with all who are the same person, has called, chatted and complained about: for the people who serve members.
 * What was said is masked; whoever reads it in the clear says why. Of an erased member all of it is for managers alone.
 */
@Stateless
@RolesAllowed({"MEMBERSHIP_MANAGER", "VIP_DESK"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Contacts {

    @Inject
    private ContactFiles files;

    @Inject
    private MemberHeads heads;

    @Resource
    private SessionContext session;

    /**
     * The newest first.
     *
     * @param after the last that is known, null for the first
     * @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT}
     */
    public List<ContactSummary> of(String member, @Nullable ContactPlace after, int limit) {
        require(member);
        return files.of(member, after, limit);
    }

    /**
     * What somebody still waits for: what was promised first, then the oldest.
     *
     * @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT}
     */
    public List<ContactSummary> unfinished(String member) {
        require(member);
        return files.unfinished(member);
    }

    /** The complaint that was made last, however it ended. @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT} */
    public Optional<ContactSummary> lastTrouble(String member) {
        require(member);
        return files.lastTrouble(member);
    }

    /** @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT, UNKNOWN_CONTACT} */
    public ContactDetails get(String member, UUID contact) {
        require(member);
        return files.get(member, contact);
    }

    /**
     * What was said, in the clear. The look is in the audit trail.
     *
     * @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT, UNKNOWN_CONTACT}, or those of {@link PersonalDataVault#revealField}
     */
    public String reveal(String member, UUID contact, UUID happening, String reason) {
        require(member);
        return files.reveal(member, contact, happening, reason);
    }

    private void require(String member) {
        heads.requireReadable(member, session.isCallerInRole("MEMBERSHIP_MANAGER"));
    }
}
