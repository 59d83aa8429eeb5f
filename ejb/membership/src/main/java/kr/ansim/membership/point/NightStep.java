package kr.ansim.membership.point;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.membership.TrialBalance;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** One piece of the night's work in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NightStep {

    private static final String SUBJECT = "trial-balance";

    @Inject
    private PointBook book;

    @Inject
    private Endings endings;

    @Inject
    private TrialBalances balances;

    @Inject
    private TrialWishes wishes;

    @Inject
    private AuditTrail trail;

    public void expire(UUID member) {
        book.expire(member, endings.today());
    }

    public void tell(UUID member, LocalDate end, int days) {
        endings.tell(member, end, days);
    }

    /** With it the work of the night is done. Whoever watches the trail is told when the book does not balance. */
    public void add(TrialBalance made) {
        balances.add(made, true);
        trail.record(entry(made));
    }

    /** The same by day, for somebody who has asked. */
    public void addAsked(TrialBalance made, String by) {
        balances.add(made, false);
        wishes.fulfilled();
        trail.record(entry(made).actor(by));
    }

    private static AuditEntry entry(TrialBalance made) {
        return AuditEntry.of(made.balances() ? "points.balanced" : "points.unbalanced", SUBJECT, made.id())
                .detail("lots", made.lots())
                .detail("wrongLots", made.wrongLots())
                .detail("journals", made.journals())
                .detail("wrongJournals", made.wrongJournals())
                .detail("total", made.total());
    }
}
