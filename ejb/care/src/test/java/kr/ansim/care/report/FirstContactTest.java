package kr.ansim.care.report;

import static kr.ansim.care.ReportMeasure.FIRST_NOT_RESOLVED;
import static kr.ansim.care.ReportMeasure.FIRST_NOT_YET;
import static kr.ansim.care.ReportMeasure.FIRST_RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportMeasure;
import kr.ansim.care.ReportSpan;
import kr.ansim.care.report.DeskWorld.Call;
import kr.ansim.care.report.DeskWorld.Case;
import kr.ansim.care.report.DeskWorld.Target;
import kr.ansim.membership.MembersRegrouped;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** A call of the first day, and what comes after it. */
class FirstContactTest {

    private static final ReportFilter FIRST_DAY = ReportFilter.of(new ReportSpan(DeskWorld.FIRST, DeskWorld.FIRST));
    private static final int WEEK = 7 * 48;
    private static final int LATER = 3 * WEEK;
    private static final Call FIRST = call(10, 1, "RETURN", true);

    private static Call call(int at, int member, String topic, boolean resolved) {
        return new Call(at, member, topic, resolved, 5, 60, "VIP", "one", "NONE");
    }

    private static Case caseOf(int at, int call) {
        return new Case(at, 1, "RETURN", call, "one", List.of(Target.RUNNING, Target.RUNNING, Target.RUNNING));
    }

    private static ReportMeasure of(int now, List<Case> cases, Call... calls) {
        return of(List.of(), now, cases, calls);
    }

    private static ReportMeasure of(List<Integer> joined, int now, List<Case> cases, Call... calls) {
        Statements statements = DeskTables.make();
        new DeskWorld(Arrays.asList(calls), cases, List.of(), List.of(), List.of(), List.of(), joined).fill(statements);
        Tallies tallies = tallies(statements, now);
        return List.of(FIRST_RESOLVED, FIRST_NOT_RESOLVED, FIRST_NOT_YET).stream()
                .filter(one -> tallies.count(one, FIRST_DAY) == 1)
                .findFirst()
                .orElseThrow();
    }

    private static Tallies tallies(Statements statements, int now) {
        return new Wired()
                .with(Statements.class, statements)
                .with(Clock.class, new MovedClock(DeskWorld.time(now)))
                .get(Tallies.class);
    }

    @Test
    void is_resolved_when_the_member_does_not_come_back() {
        assertThat(of(LATER, List.of(), FIRST)).isEqualTo(FIRST_RESOLVED);
    }

    @Test
    void is_not_known_for_a_week() {
        assertThat(of(10 + WEEK - 1, List.of(), FIRST)).isEqualTo(FIRST_NOT_YET);
        assertThat(of(10 + WEEK, List.of(), FIRST)).isEqualTo(FIRST_RESOLVED);
    }

    @Test
    void is_not_resolved_when_the_agent_says_so() {
        assertThat(of(LATER, List.of(), call(10, 1, "RETURN", false))).isEqualTo(FIRST_NOT_RESOLVED);
    }

    @Test
    void is_not_resolved_when_the_member_calls_again_within_a_week() {
        assertThat(of(LATER, List.of(), FIRST, call(10 + WEEK, 1, "RETURN", true)))
                .isEqualTo(FIRST_NOT_RESOLVED);
        assertThat(of(LATER, List.of(), FIRST, call(11 + WEEK, 1, "RETURN", true)))
                .isEqualTo(FIRST_RESOLVED);
    }

    @Test
    void stays_resolved_when_another_calls_or_the_matter_is_another() {
        assertThat(of(LATER, List.of(), FIRST, call(60, 2, "RETURN", true), call(60, 1, "ORDER", true)))
                .isEqualTo(FIRST_RESOLVED);
    }

    @Test
    void is_not_resolved_when_somebody_called_again_who_turned_out_to_be_the_same() {
        Call again = call(60, 2, "RETURN", true);
        assertThat(of(List.of(1, 2), LATER, List.of(), FIRST, again)).isEqualTo(FIRST_NOT_RESOLVED);
        assertThat(of(List.of(2, 3), LATER, List.of(), FIRST, again)).isEqualTo(FIRST_RESOLVED);
        assertThat(of(List.of(0, 1), LATER, List.of(), FIRST, call(60, 0, "ORDER", true)))
                .isEqualTo(FIRST_RESOLVED);
        assertThat(of(List.of(0, 1), LATER, List.of(caseOf(11, 0)), FIRST)).isEqualTo(FIRST_RESOLVED);
        Case later = new Case(11, 0, "RETURN", -1, "one", List.of(Target.RUNNING, Target.RUNNING, Target.RUNNING));
        assertThat(of(List.of(0, 1), LATER, List.of(later), FIRST)).isEqualTo(FIRST_NOT_RESOLVED);
    }

    @Test
    void is_resolved_again_when_they_turned_out_to_be_two() {
        Statements statements = DeskTables.make();
        JoinedMembers joined = new Wired().with(Statements.class, statements).get(JoinedMembers.class);
        UUID one = new UUID(9, 1);
        UUID other = new UUID(9, 2);
        DeskWorld world = new DeskWorld(
                List.of(FIRST, call(60, 2, "RETURN", true)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(1, 2));
        world.fill(statements);
        assertThat(resolved(statements)).isZero();
        joined.follow(new MembersRegrouped(List.of(List.of(one), List.of(other))));
        assertThat(resolved(statements)).isEqualTo(1);
    }

    private static long resolved(Statements statements) {
        return tallies(statements, LATER).count(FIRST_RESOLVED, FIRST_DAY);
    }

    @Test
    void stays_resolved_by_a_case_that_was_opened_in_it() {
        assertThat(of(LATER, List.of(caseOf(11, 0)), FIRST)).isEqualTo(FIRST_RESOLVED);
        assertThat(of(LATER, List.of(caseOf(11, -1)), FIRST)).isEqualTo(FIRST_NOT_RESOLVED);
    }
}
