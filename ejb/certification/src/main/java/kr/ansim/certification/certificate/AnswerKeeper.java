package kr.ansim.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.platform.Busy;

/**
 * Sees to it that an answer is noted, for it has cost a part of the quota and may be a revocation: again when the database
 * was busy, and without judging when one of the products cannot be judged.
 */
@ApplicationScoped
public class AnswerKeeper {

    private static final Logger LOG = Logger.getLogger(AnswerKeeper.class.getName());
    private static final int TRIES = 4;
    private static final int LONGEST_PAUSE_MS = 200;

    @Inject
    private AnswerBook book;

    /** Not within a transaction. @param next when the source is to be asked for this number again */
    public void keep(
            String number, CertificationSource source, SourceAnswer answer, Duration took, Supplier<Instant> next) {
        try {
            patiently(() -> book.note(number, source, answer, took, next));
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "what " + source + " says of " + number + " is noted without judging",
                    LoggedFailure.of(failure));
            patiently(() -> book.noteOnly(number, source, answer, took, next));
        }
    }

    private static void patiently(Runnable note) {
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                note.run();
                return;
            } catch (Busy others) {
                LOG.log(Level.FINE, "an answer waits for the database", LoggedFailure.of(others));
                pause();
            }
        }
        note.run();
    }

    private static void pause() {
        try {
            Thread.sleep(1 + ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
