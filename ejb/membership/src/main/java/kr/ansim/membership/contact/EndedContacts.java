package kr.ansim.membership.contact;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.Statements;

/** Contacts that nobody may keep any longer. What was said in them has ended by itself before. */
@Stateless
@PermitAll
public class EndedContacts {

    private static final int SOME = 500;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** @return whether there may be more */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean removeSome() {
        Instant before = clock.instant()
                .atZone(SystemClock.KOREA)
                .minusYears(SaidWords.YEARS)
                .toInstant();
        List<UUID> ended = statements.list(
                "SELECT id FROM membership_contact WHERE last_at < ? ORDER BY last_at LIMIT ? FOR UPDATE",
                row -> row.uuid("id"),
                before,
                SOME);
        List<Object[]> rows = ended.stream().map(id -> new Object[] {id}).toList();
        statements.batch("DELETE FROM membership_contact_event WHERE contact_id = ?", rows);
        statements.batch("DELETE FROM membership_contact WHERE id = ?", rows);
        return ended.size() == SOME;
    }
}
