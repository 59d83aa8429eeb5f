package kr.ansim.partner.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Looks for companies that the tax office is to be asked about. */
@ApplicationScoped
public class InquiryWatch {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Inject
    private Workers workers;

    @Inject
    private Inquiry inquiry;

    void begin(@Observes SchemaReady ready) {
        workers.every("partner-tax-office", PAUSE, this::look);
    }

    private void look() {
        boolean more = true;
        while (more) {
            more = inquiry.ask();
        }
    }
}
