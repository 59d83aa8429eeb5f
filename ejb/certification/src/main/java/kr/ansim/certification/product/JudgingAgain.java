package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Judges products again when time or the rules have moved on; a few at a time, so that other work goes on beside it. */
@ApplicationScoped
public class JudgingAgain {

    private static final Logger LOG = Logger.getLogger(JudgingAgain.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long BREATH_MS = 50;
    private static final int AT_ONCE = 20;

    @Inject
    private Workers workers;

    @Inject
    private DueProducts due;

    void begin(@Observes SchemaReady ready) {
        workers.every("certification-judging", PAUSE, this::work);
    }

    private void work() {
        List<UUID> some = due.some(AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(this::judge);
            if (!breathe()) {
                return;
            }
            some = due.some(AT_ONCE);
        }
    }

    private void judge(UUID id) {
        try {
            due.judge(id);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "product " + id + " could not be judged", LoggedFailure.of(failure));
            due.putOff(id);
        }
    }

    private static boolean breathe() {
        try {
            Thread.sleep(BREATH_MS);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
