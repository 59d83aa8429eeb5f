package kr.ansim.certification.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Law;
import kr.ansim.certification.NumberFamily;
import kr.ansim.certification.NumberReading;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.Scheme;
import kr.ansim.certification.SomeFacts;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;
import kr.ansim.certification.verdict.Statement.Said;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final String NUMBER = "CB061R2170-3018";
    private static final GivenNumber WORDS = new GivenNumber("해당없음", new NumberReading.NoNumber(), List.of());

    @Test
    void a_bad_number_is_told_with_the_answer_that_says_so() {
        UUID proof = UUID.randomUUID();
        GivenNumber number = number(
                said(CertificationSource.SAFETY_KOREA, CertificateState.VALID, UUID.randomUUID()),
                said(CertificationSource.KCL, CertificateState.REVOKED, proof));
        assertThat(judge(Scheme.CONFIRMATION, number, WORDS).standings())
                .containsExactly(new NumberStanding(NUMBER, Verdict.REVOKED, Optional.of(proof)));
    }

    @Test
    void words_are_no_fault_beside_the_number_that_is_needed() {
        Judgement judgement = judge(
                Scheme.CONFIRMATION,
                number(said(CertificationSource.SAFETY_KOREA, CertificateState.VALID, UUID.randomUUID())),
                WORDS);
        assertThat(judgement.overall()).isEqualTo(Verdict.VALID);
        assertWords(judgement.numbers().get(1), Verdict.NOT_REQUIRED, Code.NO_NUMBER_NEEDED);
    }

    @Test
    void words_alone_stand_as_what_the_law_asks() {
        assertWords(judge(Scheme.CONFIRMATION, WORDS).numbers().get(0), Verdict.MISSING, Code.NO_NUMBER_GIVEN);
        assertWords(
                judge(Scheme.SUPPLIER_DECLARATION, WORDS).numbers().get(0), Verdict.BY_DOCUMENTS, Code.NO_NUMBER_GIVEN);
        assertWords(judge(Scheme.NONE, WORDS).numbers().get(0), Verdict.NOT_REQUIRED, Code.NO_NUMBER_NEEDED);
    }

    private static void assertWords(JudgedNumber words, Verdict verdict, Code why) {
        assertThat(words.verdict()).isEqualTo(verdict);
        assertThat(words.reasons()).containsExactly(VerdictReason.of(why, "해당없음"));
    }

    private static Judgement judge(Scheme scheme, GivenNumber... numbers) {
        Requirement asked = new Requirement("완구", Law.CHILD, scheme, List.of());
        return Judgement.of(
                new ProductFacts("완구", List.of(), List.of(), ""),
                List.of(numbers),
                new Rules(Optional.of(List.of(asked)), AgeLimits.all(Duration.ofDays(7)), NOW));
    }

    private static GivenNumber number(Statement... statements) {
        return new GivenNumber(
                NUMBER,
                new NumberReading.Number(new CertificateNumber(NUMBER, NumberFamily.SAFETY)),
                List.of(statements));
    }

    private static Statement said(CertificationSource source, CertificateState state, UUID evidence) {
        return new Statement(
                source,
                new Said.Found(state, SomeFacts.of(source, "1312")),
                Optional.of(NOW),
                Optional.of(evidence),
                Optional.empty());
    }
}
