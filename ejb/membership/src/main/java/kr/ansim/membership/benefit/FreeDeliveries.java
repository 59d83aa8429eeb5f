package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.BenefitHold;
import kr.ansim.membership.BenefitKind;
import kr.ansim.membership.figures.BenefitFact;
import kr.ansim.membership.figures.BenefitFacts;
import kr.ansim.platform.Statements;

/** Orders that go without shipping costs, so many a Korean month by the grade. */
@ApplicationScoped
class FreeDeliveries {

    @Inject
    private GradeBenefits benefits;

    @Inject
    private UnitCosts units;

    @Inject
    private BenefitFacts facts;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** What the delivery costs us is a cost of this month. */
    void used(BenefitHold hold) {
        if (hold.freeDelivery()) {
            facts.tell(List.of(BenefitFact.delivery(units.delivery())));
        }
    }

    /** Of an order of which everything went back and nothing was ever shipped, so far as its shop has told. */
    void giveBackUnlessShipped(BenefitHold hold) {
        boolean whole = hold.lines().stream().allMatch(line -> line.returned() == line.quantity());
        if (hold.freeDelivery() && whole && !isShipped(hold)) {
            statements.update("UPDATE membership_hold SET free_delivery = FALSE WHERE id = ?", hold.id());
            facts.tell(List.of(BenefitFact.delivery(-units.delivery())));
        }
    }

    private boolean isShipped(BenefitHold hold) {
        return statements
                .find(
                        "SELECT e.id FROM membership_order o JOIN membership_order_event e ON e.order_id = o.id"
                                + " WHERE o.shop_id = ? AND o.number = ? AND e.kind IN ('SHIPPED', 'DELIVERED') LIMIT 1",
                        row -> true,
                        hold.shop(),
                        hold.order())
                .isPresent();
    }

    /** In this month. A grade that was higher when some were taken leaves none, never fewer. */
    long left(UUID head) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        long all = benefits.amount(BenefitKind.FREE_DELIVERY, benefits.grade(head, today), today);
        return all == 0 ? 0 : Math.max(0, all - taken(head, today));
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
