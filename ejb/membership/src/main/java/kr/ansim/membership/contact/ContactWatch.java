package kr.ansim.membership.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Has contacts removed when their time is over. */
@ApplicationScoped
class ContactWatch {

    private static final String NAME = "membership.contacts";
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration TERM = Duration.ofMinutes(30);

    @Inject
    private EndedContacts ended;

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    void start(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::remove));
    }

    private void remove() {
        boolean more = true;
        while (more) {
            more = ended.removeSome();
        }
    }
}
