package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.BenefitKind;
import kr.ansim.platform.Statements;

/** Orders that go without shipping costs, so many a Korean month by the grade. */
@ApplicationScoped
class FreeDeliveries {

    @Inject
    private GradeBenefits benefits;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** In this month. A grade that was higher when some were taken leaves none, never fewer. */
    long left(UUID head) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        return Math.max(
                0, benefits.amount(BenefitKind.FREE_DELIVERY, benefits.grade(head, today), today) - taken(head, today));
    }

    /** Those that are held or used; what was released is free again. */
    private long taken(UUID head, LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        return statements
                .find(
                        "SELECT COUNT(*) AS n FROM membership_member m JOIN membership_hold h ON h.member_id = m.id"
                                + " WHERE m.head_id = ? AND h.state IN ('HELD', 'USED') AND h.free_delivery = TRUE"
                                + " AND h.held_at >= ? AND h.held_at < ?",
                        row -> row.bigint("n"),
                        head,
                        month.atStartOfDay(SystemClock.KOREA).toInstant(),
                        month.plusMonths(1).atStartOfDay(SystemClock.KOREA).toInstant())
                .orElseThrow();
    }
}
