package kr.ansim.certification.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuardTest {

    private static final SourceAnswer ANSWER = new SourceAnswer.NotFound(
            new RawAnswer(CertificationSource.KTC, "GET /", "", 200, "application/json", Instant.EPOCH, new byte[0]));

    private final Guard guard = new Guard(CertificationSource.KTC, 2);

    private void ask(SourceAnswer answer) {
        assertThat(guard.enter()).isTrue();
        guard.left();
        guard.done(answer, Duration.ofMillis(10));
    }

    private static SourceAnswer silent(Reason reason) {
        return new SourceAnswer.Unavailable(new Unavailability(reason, "", Optional.empty(), Optional.empty()));
    }

    @Test
    void lets_no_more_calls_in_than_may_be_under_way() {
        assertThat(guard.enter()).isTrue();
        assertThat(guard.enter()).isTrue();
        assertThat(guard.enter()).isFalse();
        guard.left();

        assertThat(guard.enter()).isTrue();
        assertThat(guard.enter()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "TIMED_OUT", "SERVER_ERROR", "UNREADABLE"})
    void keeps_questions_back_after_ten_failures_of_the_source(Reason reason) {
        for (int i = 0; i < 9; i++) {
            ask(silent(reason));
        }
        assertThat(guard.isDoubtful()).isFalse();
        ask(silent(reason));

        assertThat(guard.isDoubtful()).isTrue();
        assertThat(guard.enter()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_CONFIGURED", "REFUSED", "NOT_CONSENTED", "QUOTA"})
    void what_a_source_refuses_is_no_failure_of_it(Reason reason) {
        for (int i = 0; i < 30; i++) {
            ask(silent(reason));
        }

        assertThat(guard.isDoubtful()).isFalse();
    }

    @Test
    void stays_open_while_more_than_half_of_the_last_twenty_succeed() {
        for (int i = 0; i < 30; i++) {
            ask(i % 5 > 2 ? silent(Reason.SERVER_ERROR) : ANSWER);
        }

        assertThat(guard.isDoubtful()).isFalse();
    }

    @Test
    void a_question_that_the_breaker_keeps_back_takes_no_place() {
        for (int i = 0; i < 10; i++) {
            ask(silent(Reason.UNREACHABLE));
        }
        for (int i = 0; i < 5; i++) {
            assertThat(guard.enter()).isFalse();
        }

        assertThat(guard.underWay()).isZero();
    }

    @Test
    void remembers_how_long_answers_take_but_not_how_long_there_was_none() {
        for (int i = 0; i < 40; i++) {
            ask(ANSWER);
            ask(silent(Reason.QUOTA));
        }
        assertThat(guard.enter()).isTrue();
        guard.done(silent(Reason.TIMED_OUT), Duration.ofSeconds(5));

        assertThat(guard.latencies().percentile(1)).isEqualTo(Duration.ofMillis(10));
        assertThat(guard.latencies().patience(Duration.ofMillis(1), Duration.ofSeconds(5)))
                .isEqualTo(Duration.ofMillis(30));
    }
}
