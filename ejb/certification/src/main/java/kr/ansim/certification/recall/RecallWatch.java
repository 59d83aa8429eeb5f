package kr.ansim.certification.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.IntSupplier;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads recalls and holds them against the products, on one node at a time: in two workers, so that a product that was
 * just sent does not wait until a long list is read.
 */
@ApplicationScoped
public class RecallWatch {

    /** A node that has just started has more urgent things to do. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private static final Duration PRODUCTS_PAUSE = Duration.ofSeconds(3);

    /** Longer than a whole list takes; should two nodes read at once after all, nothing is written twice. */
    private static final Duration TERM = Duration.ofMinutes(15);

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    @Inject
    private RecallReading reading;

    @Inject
    private RecallMatching matching;

    @Inject
    private SentProducts due;

    @Inject
    private RecallNews news;

    @Inject
    @ConfigProperty(name = "ansim.certification.recalls.every", defaultValue = "PT1H")
    private Duration every;

    void begin(@Observes SchemaReady ready) {
        workers.every(
                "certification-recalls",
                every.compareTo(LONGEST_PAUSE) < 0 ? every : LONGEST_PAUSE,
                () -> leases.runIfMine("certification.recalls", TERM, this::readAndMatch));
        workers.every("certification-recalled-products", PRODUCTS_PAUSE, this::matchSentProducts);
    }

    private void readAndMatch() {
        reading.readWhatIsDue();
        match(matching::matchNewRecalls);
    }

    /** The lease costs two writes, so it is taken only when there is something to do. */
    private void matchSentProducts() {
        if (!due.next(1).isEmpty()) {
            match(matching::matchSentProducts);
        }
    }

    /** One at a time: what one has read of a recall before it changed would undo what the other has found since. */
    private void match(IntSupplier matches) {
        leases.runIfMine("certification.recall-matching", TERM, () -> news.tell(matches.getAsInt()));
    }
}
