package kr.ansim.certification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.ProductKey;
import kr.ansim.certification.TaskDetails;
import kr.ansim.certification.TaskRaised;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.product.WatchedProduct;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.HolidayCalendar;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The tasks of all products. A product has at most one that is open, and its row is locked while one is opened. */
@ApplicationScoped
public class Tasks {

    /** Two working weeks: what a holder takes to have a certificate renewed that was applied for in time. */
    private static final int BUSINESS_DAYS = 10;

    @Inject
    private Statements statements;

    @Inject
    private HolidayCalendar calendar;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<TaskRaised> raised;

    @Inject
    private Clock clock;

    public Optional<TaskDetails> open(UUID product) {
        return statements.find(
                "SELECT id, verdict, opened_at, due_on FROM certification_task WHERE live = ?", this::task, product);
    }

    /** One that is open already keeps its day. */
    void raise(ProductKey product, Verdict verdict) {
        if (open(product.id()).isPresent()) {
            return;
        }
        UUID id = Ids.next();
        LocalDate due = due(today());
        statements.update(
                "INSERT INTO certification_task (id, product_id, verdict, opened_at, due_on) VALUES (?, ?, ?, ?, ?)",
                id,
                product.id(),
                verdict,
                clock.instant(),
                due);
        trail.record(AuditEntry.of("product.task-raised", WatchedProduct.SUBJECT, product.id())
                .detail("verdict", verdict)
                .detail("due", due));
        raised.fire(new TaskRaised(product, id, verdict, due));
    }

    /**
     * None of the product's certificates is ended any more: they were renewed, it bears other numbers, or they were revoked
     * or suspended since, which holds it and asks for more than a renewal.
     */
    void settle(ProductKey product) {
        open(product.id()).ifPresent(task -> {
            mark(task.id(), null, null);
            trail.record(AuditEntry.of("product.task-settled", WatchedProduct.SUBJECT, product.id()));
        });
    }

    /** @throws RuleBroken {@code REASON_MISSING} at the field {@code reason}, {@code TASK_NOT_OPEN} */
    public void close(UUID product, String by, String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.at("taskReason", CertificationRule.REASON_MISSING);
        }
        TaskDetails task = open(product).orElseThrow(() -> new RuleBroken(CertificationRule.TASK_NOT_OPEN));
        if (mark(task.id(), by, reason.strip()) == 0) {
            throw new RuleBroken(CertificationRule.TASK_NOT_OPEN);
        }
        trail.record(AuditEntry.of("product.task-closed", WatchedProduct.SUBJECT, product)
                .reason(reason.strip()));
    }

    /** Open tasks whose last day is over and of which nobody was told yet. */
    List<Overdue> overdue(int most) {
        return statements.list(
                "SELECT t.id, t.due_on, p.id AS product_id, p.shop_id, p.code, p.holder_brn FROM certification_task t"
                        + " JOIN certification_product p ON p.id = t.product_id"
                        + " WHERE t.closed_at IS NULL AND t.due_on < ? AND t.overdue_told IS NULL LIMIT " + most,
                row -> new Overdue(
                        row.uuid("id"),
                        new ProductKey(
                                row.uuid("product_id"),
                                row.uuid("shop_id"),
                                row.string("code"),
                                row.string("holder_brn")),
                        row.date("due_on")),
                today());
    }

    /** @return whether it is for the caller to tell */
    boolean markTold(UUID task) {
        return statements.update(
                        "UPDATE certification_task SET overdue_told = ? WHERE id = ? AND overdue_told IS NULL",
                        clock.instant(),
                        task)
                == 1;
    }

    record Overdue(UUID id, ProductKey product, LocalDate dueOn) {}

    private int mark(UUID task, @Nullable String by, @Nullable String reason) {
        return statements.update(
                "UPDATE certification_task SET closed_at = ?, closed_by = ?, closed_reason = ?"
                        + " WHERE id = ? AND closed_at IS NULL",
                clock.instant(),
                by,
                reason,
                task);
    }

    private LocalDate due(LocalDate from) {
        LocalDate day = from;
        for (int count = 0; count < BUSINESS_DAYS; count++) {
            day = calendar.nextBusinessDay(day);
        }
        return day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private TaskDetails task(Row row) throws SQLException {
        LocalDate due = row.date("due_on");
        Instant opened = row.instant("opened_at");
        return new TaskDetails(
                row.uuid("id"), Verdict.valueOf(row.string("verdict")), opened, due, due.isBefore(today()));
    }
}
