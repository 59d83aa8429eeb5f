package kr.ansim.partner.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kr.ansim.platform.Statements;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Until when a paper is to be decided. The time is that which it lies with us: what earlier versions have used is used,
 * and while the company mends it the clock stands still. Whatever was used, a new version gets one business day.
 */
@ApplicationScoped
public class ReviewTarget {

    @Inject
    private Statements statements;

    @Inject
    private WorkingHours hours;

    /** Business days in all. */
    @Inject
    @ConfigProperty(name = "ansim.review.days", defaultValue = "5")
    private int days;

    Instant due(UUID subject, String paper, Instant entered) {
        Duration left = target().minus(used(subject, paper));
        return hours.after(entered, left.compareTo(WorkingHours.DAY) < 0 ? WorkingHours.DAY : left);
    }

    private Duration target() {
        return WorkingHours.DAY.multipliedBy(days);
    }

    /** Since the paper was last accepted, when a new round began. */
    private Duration used(UUID subject, String paper) {
        return Duration.ofSeconds(statements
                .find(
                        "SELECT COALESCE(SUM(d.worked), 0) AS used FROM partner_decision d WHERE d.subject_id = ? AND d.paper = ?"
                                + " AND d.decided_at > COALESCE((SELECT MAX(a.decided_at) FROM partner_decision a"
                                + " WHERE a.subject_id = ? AND a.paper = ? AND a.kind = 'ACCEPTED'), '1970-01-01 00:00:00')",
                        row -> row.bigint("used"),
                        subject,
                        paper,
                        subject,
                        paper)
                .orElse(0L));
    }
}
