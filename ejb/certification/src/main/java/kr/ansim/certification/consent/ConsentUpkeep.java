package kr.ansim.certification.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Ends consents on their day, warns their owners a month before, and sees to it that no institute stays untold. */
@ApplicationScoped
public class ConsentUpkeep {

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

    void begin(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::work));
    }

    private void work() {
        book.over().forEach(news::end);
        book.nearEnd(ConsentLedger.NOTICE_DAYS).forEach(news::warn);
        book.tellAgain(UNTOLD);
    }
}
