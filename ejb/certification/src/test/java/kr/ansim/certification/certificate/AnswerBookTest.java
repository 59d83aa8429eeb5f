package kr.ansim.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificateChanged;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.FactsMask;
import kr.ansim.certification.Fields;
import kr.ansim.certification.Heard;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.SomeFacts;
import kr.ansim.certification.Tables;
import kr.ansim.certification.Trail;
import kr.ansim.certification.certificate.UnjudgedAnswers.Unjudged;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerBookTest {

    private static final String NUMBER = "CB061R2170-3018";

    private final MovableClock clock = new MovableClock();
    private final Statements statements = Tables.make();
    private final UnjudgedAnswers waiting = Fields.with(new UnjudgedAnswers(), "statements", statements);
    private final Heard<CertificateChanged> changed = new Heard<>();
    private final AnswerBook book = new AnswerBook();

    @BeforeEach
    void open() {
        Readings readings = new Readings(statements);
        Trail trail = new Trail();
        EvidenceChain chain = new EvidenceChain(statements, trail);
        EvidenceMasking masking = Fields.with(new EvidenceMasking(), "statements", statements);
        Fields.with(masking, "readings", readings);
        Fields.with(masking, "ended", Fields.with(new EndedConsents(), "statements", statements));
        Fields.with(masking, "evidence", chain);
        Fields.with(masking, "masks", FactsMask.there());
        Fields.with(masking, "trail", trail);
        Fields.with(masking, "clock", clock);
        Fields.with(book, "readings", readings);
        Fields.with(book, "masking", masking);
        Fields.with(book, "statements", statements);
        Fields.with(book, "words", new WordBook());
        Fields.with(book, "evidence", chain);
        Fields.with(book, "trail", trail);
        Fields.with(book, "changed", changed);
        Fields.with(book, "stands", new Heard<AnswerStands>());
        Fields.with(book, "clock", clock);
    }

    @Test
    void what_is_noted_without_judging_waits_with_what_products_were_judged_by_and_with_its_proof() {
        noteOnly("적합");
        assertThat(waiting.take(NUMBER)).extracting(Unjudged::change).containsExactly(Optional.empty());
        noteOnly("안전확인신고표시 사용금지 2개월");
        noteOnly("안전확인신고 효력상실");
        assertThat(changed.take()).isEmpty();
        assertThat(waiting.take(NUMBER))
                .extracting(Unjudged::change)
                .containsExactly(Optional.of(change(CertificateState.VALID, CertificateState.REVOKED)));
        assertThat(waiting.take(NUMBER)).isEmpty();
    }

    @Test
    void what_comes_to_be_judged_after_it_is_told_as_a_change_of_what_products_were_judged_by() {
        note("적합");
        waiting.take(NUMBER);
        noteOnly("안전확인신고 효력상실");
        note("안전확인신고표시 사용금지 2개월");
        assertThat(changed.take()).containsExactly(change(CertificateState.VALID, CertificateState.SUSPENDED));
        assertThat(waiting.take(NUMBER)).isEmpty();
        note("적합");
        assertThat(changed.take()).containsExactly(change(CertificateState.SUSPENDED, CertificateState.VALID));
    }

    @Test
    void what_was_taken_back_before_anybody_judged_by_it_is_no_change() {
        note("적합");
        noteOnly("안전확인신고 효력상실");
        note("적합");
        assertThat(changed.take()).isEmpty();
        assertThat(waiting.take(NUMBER)).extracting(Unjudged::change).containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"어린이제품 안전확인, 2026-12-01", "어린이제품 안전인증,"})
    void a_confirmation_ends_after_five_years_also_where_it_was_noted_before_ends_were(
            String division, @Nullable LocalDate end) {
        SourceAnswer answer = found(SomeFacts.certifiedOn(NUMBER, division, LocalDate.of(2021, 12, 1)));
        note(answer);
        assertThat(end()).isEqualTo(Optional.ofNullable(end));
        statements.update("UPDATE certification_reading SET ends_on = NULL");
        note(answer);
        assertThat(end()).isEqualTo(Optional.ofNullable(end));
    }

    private Optional<LocalDate> end() {
        return statements
                .list(
                        "SELECT ends_on FROM certification_reading WHERE number = ?",
                        row -> Optional.ofNullable(row.dateOrNull("ends_on")),
                        NUMBER)
                .get(0);
    }

    private CertificateChanged change(CertificateState before, CertificateState now) {
        UUID proof = statements
                .find(
                        "SELECT evidence_id FROM certification_reading WHERE number = ? AND source = 'SAFETY_KOREA'",
                        row -> row.uuid("evidence_id"),
                        NUMBER)
                .orElseThrow();
        return new CertificateChanged(NUMBER, CertificationSource.SAFETY_KOREA, before, now, proof);
    }

    private void note(String state) {
        note(answer(state));
    }

    private void note(SourceAnswer answer) {
        book.note(NUMBER, CertificationSource.SAFETY_KOREA, answer, Duration.ofMillis(5), clock::instant);
    }

    private void noteOnly(String state) {
        book.noteOnly(NUMBER, CertificationSource.SAFETY_KOREA, answer(state), Duration.ofMillis(5), clock::instant);
    }

    private SourceAnswer answer(String state) {
        return found(SomeFacts.numbered(CertificationSource.SAFETY_KOREA, NUMBER, state));
    }

    private SourceAnswer found(CertificateFacts facts) {
        return new SourceAnswer.Found(
                facts,
                new RawAnswer(facts.source(), "GET /", "", 200, "application/json", clock.instant(), new byte[0]));
    }

    /** Whether it is closed decides what its earlier answer is worth. */
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
        List<String> numbers = waiting.numbers(clock.instant().plusSeconds(1), 9);
        waiting.take(NUMBER);
        return numbers.contains(NUMBER);
    }
}
