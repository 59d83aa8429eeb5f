package kr.ansim.certification.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.SourceReport.Breaker;
import kr.ansim.certification.SourceReport.Condition;
import kr.ansim.certification.SourceReport.NodeView;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.certification.source.Outcomes.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the last questions to a source say of its condition. */
class OutcomesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");

    @Test
    void nobody_has_asked() {
        assertThat(Outcomes.NONE.condition(List.of(), false)).isEqualTo(Condition.NEVER_ASKED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"UNREACHABLE", "TIMED_OUT", "SERVER_ERROR", "UNREADABLE"})
    void one_failure_is_a_hiccup_and_several_are_an_outage(Reason why) {
        assertThat(condition(answer(5), failure(why, 3, 1))).isEqualTo(Condition.UNSTEADY);
        assertThat(condition(answer(5), failure(why, 3, 3))).isEqualTo(Condition.DOWN);
        assertThat(condition(answer(3), failure(why, 5, 0))).isEqualTo(Condition.ANSWERS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"NOT_CONSENTED", "NOT_ASKED", "QUOTA"})
    void what_is_not_the_sources_fault_is_no_failure(Reason why) {
        Outcomes outcomes = new Outcomes(List.of(answer(5), failure(why, 3, 9)));
        assertThat(outcomes.condition(List.of(), false)).isEqualTo(Condition.ANSWERS);
        assertThat(outcomes.failuresOfTheHour()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Breaker.class,
            names = {"OPEN", "HALF_OPEN"})
    void a_node_that_holds_back_shows_an_outage(Breaker breaker) {
        NodeView node = new NodeView("one", breaker, Duration.ZERO, Duration.ZERO, 0, NOW);
        assertThat(new Outcomes(List.of(answer(1))).condition(List.of(node), false))
                .isEqualTo(Condition.DOWN);
    }

    @Test
    void a_refusal_needs_an_operator_and_a_pause_needs_nobody() {
        assertThat(condition(answer(5), failure(Reason.REFUSED, 1, 1))).isEqualTo(Condition.REFUSED);
        assertThat(new Outcomes(List.of(answer(5), failure(Reason.QUOTA, 1, 1))).condition(List.of(), true))
                .isEqualTo(Condition.PAUSED);
        assertThat(condition(failure(Reason.NOT_CONFIGURED, 1, 1))).isEqualTo(Condition.NOT_CONNECTED);
    }

    @Test
    void answers_failures_and_questions_are_counted_apart() {
        Outcomes outcomes = new Outcomes(List.of(
                answer(2),
                failure(Reason.TIMED_OUT, 1, 4),
                failure(Reason.REFUSED, 3, 2),
                failure(Reason.NOT_ASKED, 1, 7)));
        assertThat(outcomes.answersOfTheHour()).isEqualTo(10);
        assertThat(outcomes.failuresOfTheHour()).isEqualTo(6);
        assertThat(outcomes.questionsOfTheMinute()).isEqualTo(3);
        assertThat(outcomes.failure()).isEqualTo("TIMED_OUT");
        assertThat(outcomes.lastAnswer()).contains(NOW.minusSeconds(120));
    }

    private static Condition condition(Kind... kinds) {
        return new Outcomes(Arrays.asList(kinds)).condition(List.of(), false);
    }

    private static Kind answer(int minutesAgo) {
        return new Kind(Optional.empty(), NOW.minus(Duration.ofMinutes(minutesAgo)), 10, 1, 0);
    }

    private static Kind failure(Reason why, int minutesAgo, int since) {
        return new Kind(Optional.of(why), NOW.minus(Duration.ofMinutes(minutesAgo)), since, 1, since);
    }
}
