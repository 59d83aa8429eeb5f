package kr.ansim.certification.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Logger;
import kr.ansim.certification.certificate.EndedConsents.Left;
import kr.ansim.certification.consent.ConsentBook.Ending;
import kr.ansim.kernel.OneByOne;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/**
 * Ends consents on their day, warns their owners a month before, and sees to it that no institute stays untold and that
 * nothing goes on naming whose consent has ended.
 */
@ApplicationScoped
public class ConsentUpkeep {

    private static final Logger LOG = Logger.getLogger(ConsentUpkeep.class.getName());
    private static final String NAME = "certification-consents";
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration TERM = Duration.ofMinutes(2);
    private static final Duration UNTOLD = Duration.ofHours(1);

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    @Inject
    private ConsentBook book;

    @Inject
    private OwnerNews news;

    @Inject
    private Leftovers leftovers;

    void begin(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::work));
    }

    void work() {
        each(book.over(), Ending::id, news::end);
        each(book.nearEnd(ConsentLedger.NOTICE_DAYS), Ending::id, news::warn);
        book.tellAgain(UNTOLD);
        leftovers.identify();
        each(leftovers.left(), Left::consent, leftovers::mask);
    }

    private static <T> void each(List<T> all, Function<T, UUID> consent, Consumer<T> work) {
        OneByOne.seeTo(all, work, LOG, one -> "the end of consent " + consent.apply(one) + " could not be seen to");
    }
}
