package kr.ansim.certification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Looks for tasks whose last day is over. */
@ApplicationScoped
public class OverdueWatch {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    private Workers workers;

    @Inject
    private OverdueTasks overdue;

    void begin(@Observes SchemaReady ready) {
        workers.every("certification-overdue", PAUSE, this::look);
    }

    private void look() {
        boolean more = true;
        while (more) {
            more = overdue.tell();
        }
    }
}
