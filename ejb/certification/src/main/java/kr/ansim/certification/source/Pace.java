package kr.ansim.certification.source;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/**
 * Gives out the moments at which questions may leave for a source, one after the other for all nodes together, so that a
 * quota is kept whatever the number of nodes. Who takes a moment and doesn't use it has wasted it; none is given twice.
 */
@Stateless
@PermitAll
public class Pace {

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /**
     * Takes the next moments, each an interval after the one before.
     *
     * @param within how long the caller would wait for the first; with a longer queue none is taken
     * @return the first moment
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Instant> take(CertificationSource source, int moments, Duration interval, Duration within) {
        Instant now = clock.instant();
        Instant next = next(source, now);
        Instant first = next.isAfter(now) ? next : now;
        if (first.isAfter(now.plus(within))) {
            return Optional.empty();
        }
        statements.update(
                "UPDATE certification_pace SET next_at = ? WHERE source = ?",
                first.plus(interval.multipliedBy(moments)),
                source);
        return Optional.of(first);
    }

    /** The source itself says that it is being asked too often: nobody asks before the moment given. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void pauseUntil(CertificationSource source, Instant moment) {
        if (next(source, moment).isBefore(moment)) {
            statements.update("UPDATE certification_pace SET next_at = ? WHERE source = ?", moment, source);
        }
    }

    private Instant next(CertificationSource source, Instant otherwise) {
        return locked(source).orElseGet(() -> {
            try {
                statements.update("INSERT INTO certification_pace (source, next_at) VALUES (?, ?)", source, otherwise);
                return otherwise;
            } catch (DuplicateKey madeMeanwhile) {
                return locked(source).orElse(otherwise);
            }
        });
    }

    private Optional<Instant> locked(CertificationSource source) {
        return statements.find(
                "SELECT next_at FROM certification_pace WHERE source = ? FOR UPDATE",
                row -> row.instant("next_at"),
                source);
    }
}
