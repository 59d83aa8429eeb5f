package kr.ansim.membership.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.membership.BenefitKind;
import kr.ansim.membership.BenefitPlan;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.BenefitTerms;
import kr.ansim.membership.GradeBenefit;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.ProposeBenefits;
import kr.ansim.membership.point.PointBook;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.PlatformRule;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** Benefits hold from a day on that another person has released. */
class PlanDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-28T00:00:00Z"));
    private final Trail trail = new Trail();
    private final Wired wired = new Wired()
            .with(Statements.class, Tables.make("membership"))
            .with(Clock.class, clock)
            .with(AuditTrail.class, trail);
    private final PlanDesk desk = wired.get(PlanDesk.class);

    @Test
    void what_holds_today_is_there_as_a_plan_that_somebody_released() {
        assertThat(desk.latest()).extracting(BenefitPlan::state).containsExactly(BenefitPlan.State.RELEASED);
        assertThat(desk.latest().get(0).terms()).isEqualTo(desk.current());
        assertThat(desk.current().amount(4, BenefitKind.FREE_DELIVERY)).isEqualTo(10);
    }

    @Test
    void a_plan_holds_from_its_day_on_once_another_person_has_released_it() {
        UUID plan = desk.propose(new ProposeBenefits(DAY, terms(250, 36), "경쟁사 수준"), "one");
        broken(() -> desk.release(plan, "one"), MembershipRule.POLICY_SECOND_PERSON);
        assertThat(wired.get(GradeBenefits.class).on(DAY))
                .isNotEqualTo(terms(250, 36).benefits());
        desk.release(plan, "two");
        assertThat(wired.get(GradeBenefits.class).on(DAY))
                .isEqualTo(terms(250, 36).benefits());
        assertThat(desk.current().amount(0, BenefitKind.POINTS_RATE)).isEqualTo(50);
        assertThat(wired.get(PointBook.class).policy().expiryMonths()).isEqualTo(60);
        clock.forward(Duration.ofDays(3));
        assertThat(desk.current()).isEqualTo(terms(250, 36));
        assertThat(wired.get(PointBook.class).policy().expiryMonths()).isEqualTo(36);
        broken(() -> desk.release(plan, "two"), MembershipRule.POLICY_NOT_PROPOSED);
        assertThat(trail.actions()).containsExactly("benefit-plan.proposed", "benefit-plan.released");
    }

    @Test
    void of_one_day_only_one_plan_is_released_and_none_for_a_day_that_has_come() {
        UUID first = desk.propose(new ProposeBenefits(DAY, terms(250, 36), "A"), "one");
        UUID second = desk.propose(new ProposeBenefits(DAY, terms(300, 36), "B"), "one");
        desk.release(first, "two");
        broken(() -> desk.release(second, "two"), BenefitRule.PLAN_DAY_TAKEN);
        broken(() -> desk.propose(new ProposeBenefits(DAY, terms(1, 1), "C"), "one"), BenefitRule.PLAN_DAY_TAKEN);
        broken(() -> desk.propose(new ProposeBenefits(TODAY, terms(1, 1), "C"), "one"), MembershipRule.DAY_TOO_EARLY);
        UUID late = desk.propose(new ProposeBenefits(DAY.minusDays(1), terms(1, 1), "D"), "one");
        clock.forward(Duration.ofDays(3));
        broken(() -> desk.release(late, "two"), MembershipRule.DAY_TOO_EARLY);
    }

    @Test
    void who_refuses_says_why() {
        UUID plan = desk.propose(new ProposeBenefits(DAY, terms(250, 36), "A"), "one");
        broken(() -> desk.refuse(plan, " ", "two"), PlatformRule.REASON_MISSING);
        desk.refuse(plan, "비용이 큼", "two");
        assertThat(desk.find(plan).reason()).hasValue("비용이 큼");
        broken(() -> desk.release(plan, "three"), MembershipRule.POLICY_NOT_PROPOSED);
        broken(() -> desk.find(UUID.randomUUID()), MembershipRule.UNKNOWN_POLICY);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        BenefitTerms wrong = new BenefitTerms(
                List.of(
                        new GradeBenefit(1, BenefitKind.POINTS_RATE, 1_001, Optional.empty()),
                        new GradeBenefit(1, BenefitKind.FREE_DELIVERY, -1, Optional.empty()),
                        new GradeBenefit(2, BenefitKind.COUPON, 1, Optional.of(Ids.next()))),
                0,
                true);
        assertThatThrownBy(() -> desk.propose(new ProposeBenefits(DAY, wrong, " "), "one"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.all())
                                .extracting(RuleBroken::field)
                                .containsExactly(
                                        "grades[1].rate",
                                        "grades[1].deliveries",
                                        "grades[2].coupon0",
                                        "expiryMonths",
                                        "source"));
    }

    private static BenefitTerms terms(long rate, int months) {
        return new BenefitTerms(
                List.of(
                        new GradeBenefit(0, BenefitKind.POINTS_RATE, rate, Optional.empty()),
                        new GradeBenefit(1, BenefitKind.FREE_DELIVERY, 2, Optional.empty()),
                        new GradeBenefit(1, BenefitKind.POINTS_RATE, rate, Optional.empty())),
                months,
                false);
    }

    private static void broken(Runnable act, RuleCode rule) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }
}
