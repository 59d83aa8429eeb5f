package kr.ansim.partner.company;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.ansim.partner.NumberClaim;
import kr.ansim.partner.NumberClaimed;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/** Who wanted to apply with a number that another holds: one of the two is not that company, and people have to say which. */
@Stateless
@PermitAll
public class NumberClaims {

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<NumberClaimed> claimed;

    @Inject
    private Clock clock;

    /** In a transaction of its own: the application that is refused for it is rolled back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void add(UUID company, UUID holder) {
        try {
            statements.update(
                    "INSERT INTO partner_number_claim (company_id, holder_id, claimed_at) VALUES (?, ?, ?)",
                    company,
                    holder,
                    clock.instant());
        } catch (DuplicateKey toldBefore) {
            return;
        }
        trail.record(
                AuditEntry.of("application.number-held", "company", company).detail("holder", holder));
        claimed.fire(new NumberClaimed(company, holder));
    }

    /** Against the number of this company, the newest first; those who have gone or tell another want it no more. */
    public List<NumberClaim> against(UUID holder) {
        return statements.list(
                "SELECT c.id, c.name, k.claimed_at FROM partner_number_claim k"
                        + " JOIN partner_company h ON h.id = k.holder_id JOIN partner_company c ON c.id = k.company_id"
                        + " AND c.registration_number = h.held_number AND c.state NOT IN ('REFUSED', 'WITHDRAWN')"
                        + " WHERE k.holder_id = ?"
                        + " ORDER BY k.claimed_at DESC",
                row -> new NumberClaim(row.uuid("id"), row.string("name"), row.instant("claimed_at")),
                holder);
    }
}
