package kr.ansim.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Fields;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.Tables;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a source is closed decides what its earlier answer is worth. */
class AnswerBookTest {

    private static final String NUMBER = "CB061R2170-3018";

    private final MovableClock clock = new MovableClock();
    private final Statements statements = Tables.make();
    private final Readings readings = new Readings(statements);
    private final AnswerBook book = new AnswerBook();

    @BeforeEach
    void open() {
        Fields.with(book, "readings", readings);
        Fields.with(book, "statements", statements);
        Fields.with(book, "clock", clock);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void products_are_judged_again_when_a_source_closes_or_opens_whether_it_ever_answered_or_not(boolean answered) {
        known(answered ? clock.instant().minus(Duration.ofDays(8)) : null);
        assertThat(isJudgedAfter(Reason.TIMED_OUT)).isFalse();
        assertThat(isJudgedAfter(Reason.NOT_CONSENTED)).isTrue();
        assertThat(isJudgedAfter(Reason.NOT_CONFIGURED)).isFalse();
        assertThat(isJudgedAfter(Reason.SERVER_ERROR)).isTrue();
        assertThat(isJudgedAfter(Reason.TIMED_OUT)).isFalse();
    }

    private void known(@Nullable Instant saidAt) {
        statements.update(
                "INSERT INTO certification_reading (id, number, source, said, said_at, failures, due_at)"
                        + " VALUES (?, ?, 'KTC', ?, ?, 0, ?)",
                UUID.randomUUID(),
                NUMBER,
                saidAt == null ? "NOTHING" : "NOT_FOUND",
                saidAt,
                clock.instant());
    }

    private boolean isJudgedAfter(Reason why) {
        book.note(
                NUMBER,
                CertificationSource.KTC,
                new SourceAnswer.Unavailable(Unavailability.of(why)),
                Duration.ofMillis(5),
                () -> clock.instant().plusSeconds(60));
        List<String> waiting = readings.unjudged(clock.instant().plusSeconds(1), 9);
        readings.takeUnjudged(NUMBER);
        return waiting.contains(NUMBER);
    }
}
