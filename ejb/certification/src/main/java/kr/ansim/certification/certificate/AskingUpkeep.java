package kr.ansim.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kr.ansim.certification.CertificationSource;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Statements;
import kr.ansim.platform.Workers;

/**
 * Drops the lines of questions asked long ago, in small steps: the watch writes one for each number and day. What the
 * sources said stays as evidence, and when they said it last stays with the number.
 */
@ApplicationScoped
public class AskingUpkeep {

    /** A year, and time to look back at its end. */
    static final Duration KEPT = Duration.ofDays(400);

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration TERM = Duration.ofMinutes(10);
    private static final int STEP = 1_000;

    @Inject
    private Statements statements;

    @Inject
    private Leases leases;

    @Inject
    private Workers workers;

    @Inject
    private Clock clock;

    void begin(@Observes SchemaReady ready) {
        workers.every(
                "certification-askings", PAUSE, () -> leases.runIfMine("certification.askings", TERM, this::dropOld));
    }

    void dropOld() {
        Instant before = clock.instant().minus(KEPT);
        for (CertificationSource source : CertificationSource.values()) {
            // each by itself, as the index has them
            AnswerBook.outcomes().forEach(outcome -> dropOld(source, outcome, before));
        }
    }

    private void dropOld(CertificationSource source, String outcome, Instant before) {
        int dropped;
        do {
            dropped = statements.update(
                    "DELETE FROM certification_asking WHERE source = ? AND outcome = ? AND asked_at < ? LIMIT " + STEP,
                    source,
                    outcome,
                    before);
        } while (dropped == STEP);
    }
}
