package kr.ansim.membership.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.membership.DecideManually;
import kr.ansim.membership.GradeOutlook;
import kr.ansim.membership.ManualDecision;
import kr.ansim.membership.ManualDecisionKind;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.TestMembers;
import kr.ansim.membership.grade.HeldGrade;
import kr.ansim.membership.grade.HeldGrades;
import kr.ansim.membership.grade.MemberGrades;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.PlatformRule;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** Decisions by hand, made on 28 November in Korea. */
class ManualDecisionBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate LATER = LocalDate.of(2027, 3, 31);

    private final Statements statements = Tables.make("membership");
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-27T15:30:00Z"));
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, clock)
            .with(AuditTrail.class, new Trail());
    private final ManualDecisionBook book = wired.get(ManualDecisionBook.class);
    private final UUID member = TestMembers.add(statements, "1");

    @Test
    void an_honorary_grade_holds_at_once_until_its_last_day_and_beside_the_one_that_is_bought() {
        honour("1", 4, LATER);
        GradeOutlook outlook = outlook("1");
        assertThat(outlook.grade().rank()).isEqualTo(4);
        assertThat(outlook.validUntil()).isEqualTo(LATER);
        assertThat(outlook.expected().rank()).isEqualTo(4);
        assertThat(outlook.honorary().orElseThrow().bought().rank()).isZero();
        clock.forward(Duration.ofDays(123));
        assertThat(outlook("1").grade().rank()).isEqualTo(4);
        clock.forward(Duration.ofDays(1));
        assertThat(outlook("1").grade().rank()).isZero();
        assertThat(outlook("1").honorary()).isEmpty();
    }

    @Test
    void it_goes_with_its_member_through_a_merge_and_out_of_it() {
        UUID other = TestMembers.add(statements, "2");
        honour("2", 3, LATER);
        statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", member, other);
        assertThat(outlook("1").grade().rank()).isEqualTo(3);
        assertThat(held(member)).isEqualTo(3);
        assertThat(held(other)).isEqualTo(3);
        honour("1", 4, LATER);
        assertThat(book.of("2"))
                .extracting(one -> one.grade().orElseThrow().rank(), one -> one.holdsOn(TODAY))
                .containsExactly(tuple(4, true), tuple(3, false));
        statements.update("UPDATE membership_member SET head_id = id WHERE id = ?", other);
        assertThat(held(member)).isEqualTo(4);
        assertThat(held(other)).isZero();
    }

    @Test
    void a_seat_ends_a_refused_seat_and_leaves_the_honorary_grade() {
        honour("1", 4, LATER);
        decide(ManualDecisionKind.NO_SEAT);
        decide(ManualDecisionKind.SEAT);
        assertThat(book.of("1").stream().filter(one -> one.holdsOn(TODAY)).map(ManualDecision::kind))
                .containsExactlyInAnyOrder(ManualDecisionKind.SEAT, ManualDecisionKind.GRADE);
        assertThat(book.inForce(ManualDecisionKind.NO_SEAT, 10)).isEmpty();
        assertThat(book.inForce(ManualDecisionKind.SEAT, 10))
                .extracting(ManualDecision.Of::member)
                .containsExactly("1");
    }

    @Test
    void what_was_ended_holds_no_more_and_is_ended_once() {
        UUID made = honour("1", 4, LATER);
        book.end(made, "somebody", "a mistake");
        assertThat(held(member)).isZero();
        assertThat(book.of("1").get(0).ended().orElseThrow().reason()).isEqualTo("a mistake");
        assertBroken(() -> book.end(made, "somebody", "again"), MembershipRule.DECISION_OVER);
        assertBroken(() -> book.end(UUID.randomUUID(), "somebody", "unknown"), MembershipRule.DECISION_OVER);
        assertBroken(() -> book.end(made, "somebody", " "), PlatformRule.REASON_MISSING);
    }

    @Test
    void what_is_wrong_is_refused_at_its_field() {
        assertBroken(() -> honour("9", 3, LATER), MembershipRule.NO_SUCH_MEMBER);
        assertBroken(() -> honour("1", 0, LATER), MembershipRule.OUT_OF_RANGE);
        assertBroken(() -> honour("1", 5, LATER), MembershipRule.OUT_OF_RANGE);
        assertBroken(() -> honour("1", 3, TODAY), MembershipRule.DAY_TOO_EARLY);
        assertBroken(() -> honour("1", 3, TODAY.plusYears(2).plusDays(1)), MembershipRule.DAY_TOO_LATE);
        assertBroken(
                () -> book.decide(
                        new DecideManually("1", ManualDecisionKind.SEAT, Optional.empty(), LATER, ""), "somebody"),
                PlatformRule.REASON_MISSING);
        statements.update("UPDATE membership_member SET state = 'ERASED' WHERE id = ?", member);
        assertBroken(() -> honour("1", 3, LATER), MembershipRule.MEMBER_ERASED);
        assertThat(book.of("1")).isEmpty();
    }

    private UUID honour(String number, int grade, LocalDate until) {
        return book.decide(
                new DecideManually(number, ManualDecisionKind.GRADE, Optional.of(grade), until, "a reason"),
                "somebody");
    }

    private void decide(ManualDecisionKind kind) {
        book.decide(new DecideManually("1", kind, Optional.empty(), LATER, "a reason"), "somebody");
    }

    private GradeOutlook outlook(String number) {
        return wired.get(MemberGrades.class).outlook(number).orElseThrow();
    }

    private int held(UUID id) {
        HeldGrade held = wired.get(HeldGrades.class).of(id, TODAY).orElseThrow();
        return held.shown(TODAY);
    }

    private static void assertBroken(Runnable act, RuleCode rule) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }
}
