package kr.ansim.membership.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitKind;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.CouponKind;
import kr.ansim.membership.CouponStacking;
import kr.ansim.membership.MakeCampaign;
import kr.ansim.membership.SimulatedCost;
import kr.ansim.membership.benefit.UnitCosts;
import kr.ansim.membership.coupon.CampaignDesk;
import kr.ansim.membership.grade.GradePolicies;
import kr.ansim.membership.policy.PolicyBook;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** Coupons cost what those of their campaign cost that have ended, and the rest at what it says. */
class PricingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final Statements statements = Tables.make("membership");
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, new MovedClock(Instant.parse("2026-11-28T00:00:00Z")))
            .with(UnitCosts.class, new UnitCosts(3_000, 2_000))
            .with(AuditTrail.class, new Trail());

    @Test
    void without_any_history_every_coupon_is_used_for_its_face_value() {
        UUID campaign = coupon(CouponKind.AMOUNT, 5_000);
        assertThat(of(campaign))
                .extracting(PricedBenefit::usedShare, PricedBenefit::each)
                .containsExactly(tuple(10_000L, 5_000L));
        UUID percent = coupon(CouponKind.PERCENT, 10);
        assertThat(of(percent)).extracting(PricedBenefit::each).containsExactly(2_500L);
    }

    @Test
    void what_has_ended_tells_how_many_are_used_and_what_they_take_off() {
        UUID campaign = coupon(CouponKind.AMOUNT, 5_000);
        UUID other = coupon(CouponKind.AMOUNT, 9_000);
        month(campaign, "2026-10-01", 1_000, 250, 1_000_000);
        // still to be used
        month(campaign, "2026-11-01", 1_000, 0, 0);
        assertThat(of(campaign))
                .extracting(PricedBenefit::usedShare, PricedBenefit::each)
                .containsExactly(tuple(2_500L, 4_000L));
        assertThat(of(other))
                .extracting(PricedBenefit::usedShare, PricedBenefit::each)
                .containsExactly(tuple(2_500L, 9_000L));
    }

    @Test
    void a_simulation_keeps_what_it_costs_and_how_that_was_worked_out() {
        UUID campaign = coupon(CouponKind.AMOUNT, 5_000);
        Simulations simulations = wired.get(Simulations.class);
        UUID id = simulations.ask(wired.get(PolicyBook.class).on(DAY), DAY, "me");
        statements.update(
                "INSERT INTO membership_member (id, number, head_id, state, joined_on, grade, missed, added_at)"
                        + " VALUES (?, 'N-1', ?, 'ACTIVE', '2026-01-01', 4, 0, '2026-01-01 00:00:00')",
                new UUID(0, 1),
                new UUID(0, 1));
        Tally tally = wired.get(Counting.class)
                .count(wired.get(GradePolicies.class).on(DAY), DAY, members -> true)
                .orElseThrow();
        wired.get(SimulationEnd.class)
                .write(
                        simulations.next().orElseThrow(),
                        wired.get(GradePolicies.class).on(DAY),
                        tally);
        List<SimulatedCost> costs = simulations.latest(1).orElseThrow().costs();
        assertThat(costs)
                .extracting(SimulatedCost::grade, SimulatedCost::kind, SimulatedCost::cost)
                .containsExactly(
                        tuple(0, BenefitKind.COUPON, Won.of(5_000)), tuple(0, BenefitKind.POINTS_RATE, Won.ZERO));
        assertThat(costs.get(0).campaign()).isEqualTo("A");
        assertThat(simulations.latest(1).orElseThrow().id()).isEqualTo(id);
        assertThat(simulations.latest(1).orElseThrow().cost()).isEqualTo(Won.of(5_000));
        assertThat(campaign).isNotNull();
    }

    private List<PricedBenefit> of(UUID campaign) {
        return wired.get(Pricing.class).on(DAY).stream()
                .filter(one -> one.campaign().filter(campaign::equals).isPresent())
                .toList();
    }

    /** For the lowest grade. */
    private UUID coupon(CouponKind kind, long amount) {
        UUID campaign = wired.get(CampaignDesk.class)
                .make(new MakeCampaign(
                        "A",
                        new CampaignTerms(
                                kind,
                                amount,
                                Won.ZERO,
                                Won.of(25_000),
                                Set.of(),
                                Set.of(),
                                DAY,
                                DAY.plusYears(1),
                                CouponStacking.ALWAYS,
                                0)));
        statements.update(
                "INSERT INTO membership_benefit (valid_from, grade, kind, seq, amount, campaign_id) SELECT '2026-01-01', 0,"
                        + " 'COUPON', COUNT(*), 1, ? FROM membership_benefit WHERE kind = 'COUPON'",
                campaign);
        return campaign;
    }

    private void month(UUID campaign, String month, long issued, long used, long won) {
        statements.update(
                "INSERT INTO membership_coupon_month (month_begin, campaign_id, end_begin, issued, held, used, won)"
                        + " VALUES (?, ?, ?, ?, 0, ?, ?)",
                month,
                campaign,
                month,
                issued,
                used,
                won);
    }
}
