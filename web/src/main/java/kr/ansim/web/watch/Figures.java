package kr.ansim.web.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.function.ToDoubleFunction;
import kr.ansim.delivery.SiteImportFinished;
import kr.ansim.delivery.SiteImportReport;
import kr.ansim.platform.Outbox;
import kr.ansim.platform.OutboxBacklog;
import kr.ansim.platform.SchemaReady;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * What operators count besides the changes that the platform counts itself: refusals by their code, rows of imported files,
 * and what waits in the outbox.
 */
@ApplicationScoped
public class Figures {

    @Inject
    private MetricRegistry registry;

    @Inject
    private Outbox outbox;

    /** @param where {@code api} or {@code page} */
    public void refused(String where, String code) {
        count("ansim_refusals", 1, new Tag("where", where), new Tag("code", code));
    }

    void imported(@Observes(during = TransactionPhase.AFTER_SUCCESS) SiteImportFinished finished) {
        SiteImportReport report = finished.report();
        count("ansim_import_sites", report.created(), new Tag("outcome", "created"));
        count("ansim_import_sites", report.updated(), new Tag("outcome", "updated"));
        count("ansim_import_sites", report.unchanged(), new Tag("outcome", "unchanged"));
        count("ansim_import_sites", report.rejected(), new Tag("outcome", "rejected"));
    }

    void watchOutbox(@Observes SchemaReady ready) {
        gauge("ansim_outbox_waiting", "messages that are still to go out", OutboxBacklog::waiting);
        gauge("ansim_outbox_given_up", "messages that an administrator must look at", OutboxBacklog::givenUp);
        gauge(
                "ansim_outbox_oldest_seconds",
                "age of the oldest waiting message",
                backlog -> backlog.oldest().toSeconds());
    }

    /** While the database is away nobody knows. */
    private void gauge(String name, String description, ToDoubleFunction<OutboxBacklog> figure) {
        Metadata metadata =
                Metadata.builder().withName(name).withDescription(description).build();
        registry.gauge(
                metadata,
                this,
                self -> self.outbox.backlog().map(figure::applyAsDouble).orElse(Double.NaN));
    }

    private void count(String name, long number, Tag... tags) {
        if (number > 0) {
            registry.counter(name, tags).inc(number);
        }
    }
}
