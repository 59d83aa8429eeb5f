package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.platform.Busy;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/**
 * Judges products when sources have answered, and again when time or the rules have moved on; a few at a time, so that other
 * work goes on beside it.
 */
@ApplicationScoped
public class Judging {

    private static final Logger LOG = Logger.getLogger(Judging.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long BREATH_MS = 50;
    private static final int AT_ONCE = 20;

    @Inject
    private Workers workers;

    @Inject
    private DueProducts due;

    @Inject
    private AnsweredNumbers answered;

    void begin(@Observes SchemaReady ready) {
        workers.every("certification-judging", PAUSE, this::work);
    }

    private void work() {
        while (judgeAnswered() | judgeDue()) {
            if (!breathe()) {
                return;
            }
        }
    }

    private boolean judgeAnswered() {
        List<String> numbers = answered.some(AT_ONCE);
        for (String number : numbers) {
            judge(number, answered::judge, this::judgeEach);
        }
        return !numbers.isEmpty();
    }

    private void judgeEach(String number) {
        AnsweredNumbers.Left left = answered.leaveToProducts(number);
        left.products().forEach(product -> judge(product, one -> answered.judge(one, left.changes()), due::putOff));
    }

    private boolean judgeDue() {
        List<UUID> products = due.some(AT_ONCE);
        for (UUID product : products) {
            judge(product, due::judge, due::putOff);
        }
        return !products.isEmpty();
    }

    private static <T> void judge(T one, Consumer<T> judge, Consumer<T> otherwise) {
        try {
            judge.accept(one);
        } catch (Busy others) {
            LOG.log(Level.FINE, one + " is judged in the next round", LoggedFailure.of(others));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, one + " could not be judged", LoggedFailure.of(failure));
            otherwise.accept(one);
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
