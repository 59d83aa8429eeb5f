package kr.ansim.identity.model;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Counts tries per log-in name. A try is spent before the password is looked at and given back when it was right, each in
 * a transaction of its own: a refusal that rolls back must not forget the try.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Attempts {

    @PersistenceContext(unitName = "identity")
    private EntityManager em;

    @Inject
    private Clock clock;

    public Attempt spend(String normalisedEmail) {
        Instant now = clock.instant();
        TryCount count = locked(subject(normalisedEmail), now);
        if (count.isLocked(now)) {
            return Attempt.refused(count);
        }
        count.spend(now);
        return Attempt.spent(count);
    }

    public void giveBack(String normalisedEmail, Attempt attempt) {
        find(normalisedEmail, LockModeType.PESSIMISTIC_WRITE).ifPresent(count -> count.giveBack(attempt));
    }

    public void reset(String normalisedEmail) {
        find(normalisedEmail, LockModeType.PESSIMISTIC_WRITE).ifPresent(em::remove);
    }

    /** Until when nobody may try under this name; empty when it is open. */
    public Optional<Instant> lockedUntil(String normalisedEmail) {
        Instant now = clock.instant();
        return find(normalisedEmail, LockModeType.NONE)
                .filter(count -> count.isLocked(now))
                .flatMap(TryCount::lockedUntil);
    }

    public int forgetBefore(Instant limit) {
        return em.createQuery("DELETE FROM TryCount t WHERE t.changedAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }

    /** What the audit trail may call a name that somebody typed: nobody can read the name from it. */
    public static String subject(String normalisedEmail) {
        return Randoms.fingerprint(normalisedEmail);
    }

    private Optional<TryCount> find(String normalisedEmail, LockModeType lock) {
        return Optional.ofNullable(em.find(TryCount.class, subject(normalisedEmail), lock));
    }

    private TryCount locked(String subject, Instant now) {
        em.createNativeQuery("INSERT IGNORE INTO identity_try_count (subject, failures, changed_at) VALUES (?1, 0, ?2)")
                .setParameter(1, subject)
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        TryCount count = em.find(TryCount.class, subject, LockModeType.PESSIMISTIC_WRITE);
        if (count == null) {
            throw new IllegalStateException("a row that was just inserted is gone");
        }
        return count;
    }
}
