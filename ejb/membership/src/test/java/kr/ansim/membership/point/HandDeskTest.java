package kr.ansim.membership.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitCost;
import kr.ansim.membership.BenefitCostKind;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.MovePointsByHand;
import kr.ansim.membership.PointStanding;
import kr.ansim.membership.TestMembers;
import kr.ansim.membership.figures.CostFigures;
import kr.ansim.membership.figures.FactStep;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.PlatformRule;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** Points are given and taken by hand once, with a reason, and above a limit only by two persons. */
class HandDeskTest {

    private static final String MEMBER = "N-1";

    private final Statements statements = Tables.make("membership");
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-28T00:00:00Z"));
    private final Trail trail = new Trail();
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, clock)
            .with(HandLimit.class, new HandLimit(10_000))
            .with(AuditTrail.class, trail);
    private final HandDesk desk = wired.get(HandDesk.class);
    private final UUID member = TestMembers.add(statements, MEMBER);

    @Test
    void a_few_are_given_at_once_and_end_as_others_do() {
        assertThat(desk.move(points(9_000), "one")).isTrue();
        assertThat(standing().available()).isEqualTo(9_000);
        assertThat(standing().ending()).containsExactly(new PointStanding.Ending(LocalDate.of(2031, 11, 30), 9_000));
        assertThat(trail.actions()).containsExactly("points-by-hand.done");
        assertThat(trail.entries().get(0))
                .extracting(AuditEntry::actor, AuditEntry::reason)
                .containsExactly("one", "배송 지연");
        assertThat(statements.list("SELECT made_by FROM membership_journal", row -> row.string("made_by")))
                .containsExactly("one");
    }

    @Test
    void the_same_key_moves_them_once_and_another_wish_by_it_is_refused() {
        MovePointsByHand command = points(500);
        desk.move(command, "one");
        assertThat(desk.move(command, "one")).isTrue();
        assertThat(standing().available()).isEqualTo(500);
        broken(
                () -> desk.move(new MovePointsByHand(command.key(), MEMBER, 501, "배송 지연"), "one"),
                BenefitRule.JOURNAL_DIFFERS);
        broken(() -> desk.move(command, "two"), BenefitRule.JOURNAL_DIFFERS);
    }

    @Test
    void more_waits_for_another_person() {
        MovePointsByHand many = points(10_001);
        assertThat(desk.move(many, "one")).isFalse();
        assertThat(desk.move(many, "one")).isFalse();
        assertThat(standing().available()).isZero();
        assertThat(desk.waiting(10)).hasSize(1);
        broken(() -> desk.approve(many.key(), "one"), MembershipRule.POLICY_SECOND_PERSON);
        desk.approve(many.key(), "two");
        assertThat(standing().available()).isEqualTo(10_001);
        assertThat(desk.move(many, "one")).isTrue();
        broken(() -> desk.approve(many.key(), "two"), BenefitRule.HAND_DECIDED);
        broken(() -> desk.refuse(many.key(), "늦음", "two"), BenefitRule.HAND_DECIDED);
        broken(() -> desk.approve(UUID.randomUUID(), "two"), BenefitRule.HAND_NOT_FOUND);
        assertThat(standing().available()).isEqualTo(10_001);
    }

    @Test
    void many_small_ones_in_a_day_are_a_large_one_also_of_members_who_are_one_person() {
        UUID other = TestMembers.add(statements, "N-2");
        statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", member, other);
        assertThat(desk.move(points(6_000), "one")).isTrue();
        assertThat(desk.move(new MovePointsByHand(UUID.randomUUID(), "N-2", -5_000, "잘못 줌"), "one"))
                .isFalse();
        assertThat(desk.move(points(4_000), "one")).isTrue();
        assertThat(desk.move(points(1), "one")).isFalse();
        assertThat(desk.move(points(1), "two")).isTrue();
        clock.forward(Duration.ofDays(1));
        assertThat(desk.move(points(1), "one")).isTrue();
    }

    @Test
    void no_more_is_taken_than_there_is_and_what_ends_first_goes_first() {
        desk.move(points(3_000), "one");
        clock.forward(Duration.ofDays(40));
        desk.move(points(3_000), "one");
        desk.move(points(-4_000), "one");
        assertThat(standing().ending()).containsExactly(new PointStanding.Ending(LocalDate.of(2032, 1, 31), 2_000));
        broken(() -> desk.move(points(-2_001), "one"), BenefitRule.TOO_FEW_POINTS);
        wired.get(FactStep.class).goOn();
        assertThat(wired.get(CostFigures.class).since(YearMonth.of(2026, 1)))
                .containsExactly(
                        new BenefitCost(YearMonth.of(2026, 11), BenefitCostKind.POINTS_BY_HAND, Won.of(3_000)),
                        new BenefitCost(YearMonth.of(2027, 1), BenefitCostKind.POINTS_BY_HAND, Won.of(-1_000)));
        assertThat(wired.get(TrialBalances.class).make().balances()).isTrue();
    }

    @Test
    void what_is_refused_moves_nothing() {
        MovePointsByHand many = points(20_000);
        desk.move(many, "one");
        broken(() -> desk.refuse(many.key(), "", "two"), PlatformRule.REASON_MISSING);
        desk.refuse(many.key(), "근거 없음", "two");
        assertThat(standing().available()).isZero();
        assertThat(desk.page(null, 10).get(0).decision()).hasValue("근거 없음");
        assertThat(desk.move(many, "one")).isFalse();
    }

    @Test
    void what_is_wrong_is_told_at_its_field() {
        broken(() -> desk.move(points(0), "one"), MembershipRule.OUT_OF_RANGE);
        broken(() -> desk.move(points(10_000_001), "one"), MembershipRule.OUT_OF_RANGE);
        broken(() -> desk.move(points(Long.MIN_VALUE), "one"), MembershipRule.OUT_OF_RANGE);
        broken(
                () -> desk.move(new MovePointsByHand(UUID.randomUUID(), "N-9", 1, "A"), "one"),
                MembershipRule.NO_SUCH_MEMBER);
        broken(
                () -> desk.move(new MovePointsByHand(UUID.randomUUID(), MEMBER, 1, " "), "one"),
                PlatformRule.REASON_MISSING);
    }

    private static MovePointsByHand points(long points) {
        return new MovePointsByHand(UUID.randomUUID(), MEMBER, points, "배송 지연");
    }

    private PointStanding standing() {
        return wired.get(Standings.class).of(member);
    }

    private static void broken(Runnable act, RuleCode rule) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }
}
