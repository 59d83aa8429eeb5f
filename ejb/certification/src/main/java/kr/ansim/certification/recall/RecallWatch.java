package kr.ansim.certification.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/**
 * Reads recalls and holds them against the products, on one node at a time: in two workers, so that a product that was
 * just sent does not wait for a long list.
 */
@ApplicationScoped
public class RecallWatch {

    private static final Duration READING_PAUSE = Duration.ofSeconds(10);
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
    private DueProducts due;

    @Inject
    private RecallNews news;

    void begin(@Observes SchemaReady ready) {
        workers.every(
                "certification-recalls",
                READING_PAUSE,
                () -> leases.runIfMine("certification.recalls", TERM, this::readAndMatch));
        workers.every("certification-recalled-products", PRODUCTS_PAUSE, this::matchSentProducts);
    }

    private void readAndMatch() {
        reading.readWhatIsDue();
        news.tell(matching.matchNewRecalls());
    }

    /** The lease costs two writes, so it is taken only when there is something to do. */
    private void matchSentProducts() {
        if (!due.next(1).isEmpty()) {
            leases.runIfMine("certification.recalled-products", TERM, () -> news.tell(matching.matchSentProducts()));
        }
    }
}
