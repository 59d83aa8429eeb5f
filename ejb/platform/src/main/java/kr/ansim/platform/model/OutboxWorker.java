package kr.ansim.platform.model;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.platform.NotBefore;
import kr.ansim.platform.OutboxHandler;
import kr.ansim.platform.OutboxMessage;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands messages over, each topic by its own worker so that a slow outside holds up only itself. After a failure the next
 * try comes after a random part of a pause that doubles; the last failure puts the message aside for an administrator.
 */
@ApplicationScoped
public class OutboxWorker {

    private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Inject
    private Workers workers;

    @EJB
    private OutboxQueue queue;

    @Inject
    @Any
    private Instance<OutboxHandler> handlers;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.outbox.pause", defaultValue = "PT1S")
    private Duration pause;

    @Inject
    @ConfigProperty(name = "ansim.outbox.first-back-off", defaultValue = "PT5S")
    private Duration firstBackOff;

    @Inject
    @ConfigProperty(name = "ansim.outbox.tries", defaultValue = "10")
    private int most;

    @Inject
    @ConfigProperty(name = "ansim.outbox.lease", defaultValue = "PT2M")
    private Duration lease;

    void start(@Observes SchemaReady schema) {
        for (OutboxHandler handler : handlers) {
            workers.every("outbox-" + handler.topic(), pause, () -> drain(handler));
        }
    }

    /** Hands over whatever is due now, if there is a way out. */
    public void drain(OutboxHandler handler) {
        if (!handler.ready()) {
            return;
        }
        UUID worker = UUID.randomUUID();
        List<OutboxMessage> claimed;
        do {
            Instant enough = clock.instant().plus(lease.dividedBy(2));
            claimed = queue.claim(handler.topic(), worker, lease);
            for (OutboxMessage message : claimed) {
                if (clock.instant().isBefore(enough)) {
                    deliver(handler, message, worker);
                } else {
                    queue.release(message, worker);
                }
            }
        } while (!claimed.isEmpty());
    }

    private void deliver(OutboxHandler handler, OutboxMessage message, UUID worker) {
        if (message.tries() > most) {
            queue.giveUp(message, worker, "the worker was lost on every try");
            return;
        }
        try {
            handler.handle(message);
        } catch (NotBefore later) {
            queue.postpone(message, worker, later.moment());
            return;
        } catch (RuntimeException failure) {
            failed(message, worker, failure);
            return;
        }
        queue.done(message, worker);
    }

    /** Only the name of the failure is kept: its text may quote the message, which may speak of a person. */
    private void failed(OutboxMessage message, UUID worker, RuntimeException failure) {
        String error = rootOf(failure).getClass().getName();
        boolean last = message.tries() >= most;
        LOG.log(last ? Level.SEVERE : Level.WARNING, "try {0} of {1} failed: {2}", new Object[] {
            message.tries(), message, error
        });
        if (last) {
            queue.giveUp(message, worker, error);
        } else {
            queue.later(message, worker, clock.instant().plus(backOff(message.tries())), error);
        }
    }

    /** How long to wait after so many failures. */
    public Duration backOff(int tries) {
        long longest = firstBackOff.toMillis() << Math.min(tries - 1, 20);
        long pauseMillis = Math.min(longest, LONGEST_PAUSE.toMillis());
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(pauseMillis + 1));
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
