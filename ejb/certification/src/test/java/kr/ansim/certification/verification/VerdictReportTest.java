package kr.ansim.certification.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.CheckedProduct;
import kr.ansim.certification.Law;
import kr.ansim.certification.NumberFamily;
import kr.ansim.certification.NumberReading;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.Scheme;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.certification.verdict.AgeLimits;
import kr.ansim.certification.verdict.GivenNumber;
import kr.ansim.certification.verdict.Judgement;
import kr.ansim.certification.verdict.ProductFacts;
import kr.ansim.certification.verdict.Rules;
import kr.ansim.certification.verdict.Statement;
import kr.ansim.certification.verdict.Statement.Said;
import org.junit.jupiter.api.Test;

class VerdictReportTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final Requirement NOTHING = new Requirement("책", Law.CHILD, Scheme.NONE, List.of());
    private static final NumberReading.Number NUMBER =
            new NumberReading.Number(new CertificateNumber("CB061R2170-3018", NumberFamily.SAFETY));

    private static final GivenNumber RADIO = new GivenNumber(
            "R-C-ABC-MODEL",
            new NumberReading.Number(new CertificateNumber("R-C-ABC-MODEL", NumberFamily.RADIO)),
            List.of());

    @Test
    void a_product_that_needs_no_number_is_checked_now() {
        CheckedProduct checked = report();
        assertThat(checked.verdict()).isEqualTo(Verdict.NOT_REQUIRED);
        assertThat(checked.fresh()).isTrue();
        assertThat(checked.checkedAt()).contains(NOW);
    }

    @Test
    void words_instead_of_a_number_are_nothing_to_ask_anybody_for() {
        assertThat(report(new GivenNumber("해당없음", new NumberReading.NoNumber(), List.of()))
                        .fresh())
                .isTrue();
    }

    @Test
    void a_number_that_nobody_was_asked_for_yet_is_not_checked() {
        CheckedProduct checked = report(new GivenNumber("x", NUMBER, List.of()));
        assertThat(checked.fresh()).isFalse();
        assertThat(checked.checkedAt()).isEmpty();
    }

    @Test
    void a_number_that_nobody_can_be_asked_about_makes_nothing_stale() {
        Statement register = notFound(CertificationSource.SAFETY_KOREA, 2);
        CheckedProduct beside = report(number(register), RADIO);
        assertThat(beside.fresh()).isTrue();
        assertThat(beside.checkedAt()).contains(NOW.minus(Duration.ofHours(2)));
        assertThat(beside.numbers().get(1).reasons())
                .containsExactly(VerdictReason.of(VerdictReason.Code.NOBODY_TO_ASK, "RADIO"));
        assertThat(report(number(notFound(CertificationSource.SAFETY_KOREA, 30)), RADIO)
                        .fresh())
                .isFalse();
    }

    @Test
    void a_product_with_no_other_number_was_never_checked_and_is_not_stale() {
        for (GivenNumber number :
                List.of(RADIO, number(Statement.silent(CertificationSource.SAFETY_KOREA, Reason.NOT_CONFIGURED)))) {
            CheckedProduct alone = report(number);
            assertThat(alone.fresh()).isTrue();
            assertThat(alone.checkedAt()).isEmpty();
            assertThat(alone.verdict()).isEqualTo(Verdict.UNKNOWN);
        }
    }

    @Test
    void is_as_old_as_the_oldest_answer_that_counts() {
        Statement register = notFound(CertificationSource.SAFETY_KOREA, 2);
        assertThat(report(number(register, notFound(CertificationSource.KTR, 5))))
                .satisfies(checked -> assertThat(checked.fresh()).isTrue())
                .satisfies(checked -> assertThat(checked.checkedAt()).contains(NOW.minus(Duration.ofHours(5))));
        assertThat(report(number(register, notFound(CertificationSource.KTR, 30)))
                        .fresh())
                .isFalse();
        assertThat(report(number(
                                register,
                                notFound(CertificationSource.KTR, 8 * 24).inTrouble(Reason.NOT_CONSENTED)))
                        .fresh())
                .isTrue();
    }

    @Test
    void is_stale_when_a_source_that_counts_did_not_answer() {
        Statement register = notFound(CertificationSource.SAFETY_KOREA, 2);
        assertThat(report(number(register, notFound(CertificationSource.KTR, 5).inTrouble(Reason.TIMED_OUT)))
                        .fresh())
                .isFalse();
        assertThat(report(number(register, Statement.silent(CertificationSource.KTR, Reason.NOT_CONSENTED)))
                        .fresh())
                .isTrue();
    }

    private static GivenNumber number(Statement... statements) {
        return new GivenNumber("x", NUMBER, List.of(statements));
    }

    private static Statement notFound(CertificationSource source, int hours) {
        return new Statement(
                source,
                new Said.NotFound(),
                Optional.of(NOW.minus(Duration.ofHours(hours))),
                Optional.of(new UUID(1, 1)),
                Optional.empty());
    }

    private static CheckedProduct report(GivenNumber... numbers) {
        Judgement judgement = Judgement.of(
                new ProductFacts("책", List.of(), List.of(), ""),
                List.of(numbers),
                new Rules(Optional.of(List.of(NOTHING)), AgeLimits.all(Duration.ofDays(7)), NOW));
        return VerdictReport.of("P-1", judgement, NOW.minus(Duration.ofDays(1)));
    }
}
