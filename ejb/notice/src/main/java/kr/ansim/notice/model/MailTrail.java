package kr.ansim.notice.model;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.PersonalDataVault;

/** The end of a mail: its content is erased and the trail says what became of it, both or neither. */
@Stateless
@PermitAll
public class MailTrail {

    @Inject
    private PersonalDataVault vault;

    @Inject
    private AuditTrail trail;

    public void end(UUID token, AuditEntry entry) {
        vault.erase(token);
        trail.record(entry);
    }
}
