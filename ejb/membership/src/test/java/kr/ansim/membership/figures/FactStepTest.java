package kr.ansim.membership.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitCost;
import kr.ansim.membership.BenefitCostKind;
import kr.ansim.membership.CampaignReport;
import kr.ansim.membership.CampaignUse;
import kr.ansim.membership.CouponMonth;
import kr.ansim.membership.CouponUse;
import kr.ansim.membership.figures.BenefitFact.What;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** What happens is in the sums of its Korean month, once, and what nobody used by the end of its month has expired. */
class FactStepTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate END = LocalDate.of(2026, 10, 31);

    private final Statements statements = Tables.make("membership");
    private final MovedClock clock = new MovedClock(Instant.parse("2026-10-05T00:00:00Z"));
    private final Wired wired = new Wired().with(Statements.class, statements).with(Clock.class, clock);
    private final BenefitFacts facts = wired.get(BenefitFacts.class);
    private final CouponFigures coupons = wired.get(CouponFigures.class);
    private final UUID campaign = Ids.next();

    @Test
    void nothing_has_happened() {
        assertThat(wired.get(FactStep.class).goOn()).isFalse();
        assertThat(coupons.byMonth(OCTOBER)).isEmpty();
        assertThat(coupons.byCampaign(OCTOBER, 10)).isEmpty();
        assertThat(coupons.ended()).isEmpty();
        assertThat(coupons.of(campaign)).isEqualTo(new CampaignReport(0, 0, 0, Won.ZERO, clock.instant()));
        assertThat(wired.get(CostFigures.class).since(OCTOBER)).isEmpty();
    }

    @Test
    void coupons_are_told_by_month_and_expire_when_theirs_is_over() {
        campaign();
        facts.tell(List.of(BenefitFact.issued(campaign, END, 10)));
        facts.tell(List.of(
                coupon(What.COUPON_HELD),
                coupon(What.COUPON_USED),
                coupon(What.COUPON_HELD),
                coupon(What.COUPON_FREED)));
        add();
        assertThat(coupons.byMonth(OCTOBER))
                .containsExactly(new CouponMonth(OCTOBER, new CouponUse(10, 0, 1, 0, Won.of(3_000))));
        // the last minute of October in Korea, and the first of November
        clock.forward(Duration.between(clock.instant(), Instant.parse("2026-10-31T14:59:59Z")));
        facts.tell(List.of(coupon(What.COUPON_HELD), coupon(What.COUPON_USED)));
        clock.forward(Duration.ofSeconds(1));
        facts.tell(List.of(coupon(What.COUPON_BACK)));
        add();
        assertThat(coupons.byMonth(OCTOBER))
                .containsExactly(
                        new CouponMonth(OCTOBER, new CouponUse(10, 0, 2, 9, Won.of(6_000))),
                        new CouponMonth(OCTOBER.plusMonths(1), new CouponUse(0, 0, -1, 0, Won.of(-3_000))));
        assertThat(coupons.byCampaign(OCTOBER, 10))
                .containsExactly(new CampaignUse(campaign, "A", new CouponUse(10, 0, 1, 9, Won.of(3_000))));
        assertThat(coupons.ended()).containsOnlyKeys(campaign);
        assertThat(coupons.of(campaign)).isEqualTo(new CampaignReport(9, 0, 1, Won.of(3_000), clock.instant()));
        assertThat(wired.get(CostFigures.class).since(OCTOBER))
                .containsExactly(
                        new BenefitCost(OCTOBER, BenefitCostKind.COUPON, Won.of(6_000)),
                        new BenefitCost(OCTOBER.plusMonths(1), BenefitCostKind.COUPON, Won.of(-3_000)));
    }

    @Test
    void thousands_are_added_in_steps_and_none_twice() {
        facts.tell(Collections.nCopies(FactStep.STEP + 1, BenefitFact.points(What.PURCHASE_POINTS, 2)));
        assertThat(wired.get(FactStep.class).goOn()).isTrue();
        assertThat(wired.get(FactStep.class).goOn()).isFalse();
        assertThat(wired.get(FactStep.class).goOn()).isFalse();
        assertThat(wired.get(CostFigures.class).since(OCTOBER))
                .containsExactly(
                        new BenefitCost(OCTOBER, BenefitCostKind.PURCHASE_POINTS, Won.of(2 * (FactStep.STEP + 1))));
    }

    private void add() {
        assertThat(wired.get(FactStep.class).goOn()).isFalse();
    }

    private BenefitFact coupon(What what) {
        return BenefitFact.coupon(what, campaign, END, 3_000);
    }

    private void campaign() {
        statements.update(
                "INSERT INTO membership_campaign (id, name, kind, amount, most, minimum, categories, channels, valid_from,"
                        + " valid_to, stacking, per_member, state, wanted_codes, made_codes, made_at) VALUES (?, 'A', 'AMOUNT',"
                        + " 3000, 0, 0, '', '', '2026-01-01', '2099-12-31', 'ALWAYS', 0, 'OPEN', 0, 0, '2026-01-01 00:00:00')",
                campaign);
    }
}
