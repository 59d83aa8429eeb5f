package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.contact.ContactFiles;
import kr.ansim.platform.PersonalDataVault;
import org.jspecify.annotations.Nullable;

/**
 * What a member, with all who are the same person, has called, chatted and complained about: for the people who serve members.
 * What was said is masked; whoever reads it in the clear says why.
 */
@Stateless
@RolesAllowed({"MEMBERSHIP_MANAGER", "VIP_DESK"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Contacts {

    @Inject
    private ContactFiles files;

    /** The newest first. @param after the last that is known, null for the first. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public List<ContactSummary> of(String member, @Nullable ContactPlace after, int limit) {
        return files.of(member, after, limit);
    }

    /** What somebody still waits for: what was promised first, then the oldest. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public List<ContactSummary> unfinished(String member) {
        return files.unfinished(member);
    }

    /** The complaint that was made last, however it ended. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public Optional<ContactSummary> lastTrouble(String member) {
        return files.lastTrouble(member);
    }

    /** @throws RuleBroken {@code NO_SUCH_MEMBER, UNKNOWN_CONTACT} */
    public ContactDetails get(String member, UUID contact) {
        return files.get(member, contact);
    }

    /**
     * What was said, in the clear. The look is in the audit trail.
     *
     * @throws RuleBroken {@code NO_SUCH_MEMBER, UNKNOWN_CONTACT}, or those of {@link PersonalDataVault#revealField}
     */
    public String reveal(String member, UUID contact, UUID happening, String reason) {
        return files.reveal(member, contact, happening, reason);
    }
}
