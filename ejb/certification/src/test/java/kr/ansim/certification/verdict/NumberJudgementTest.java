package kr.ansim.certification.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.NumberFamily;
import kr.ansim.certification.Scheme;
import kr.ansim.certification.SomeFacts;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.certification.verdict.Statement.Said;
import org.junit.jupiter.api.Test;

class NumberJudgementTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final CertificateNumber NUMBER = new CertificateNumber("CB061R2170-3018", NumberFamily.SAFETY);

    /** What is confirmed counts for a week, what is certified for two days. */
    private static final AgeLimits LIMITS =
            new AgeLimits(Duration.ofDays(7), Map.of(Scheme.CERTIFICATION, Duration.ofDays(2)));

    private static final CertificationSource REGISTER = CertificationSource.SAFETY_KOREA;
    private static final CertificationSource INSTITUTE = CertificationSource.KCL;

    @Test
    void an_institute_that_is_down_for_too_long_leaves_the_word_to_the_register() {
        NumberJudgement judgement = judge(
                found(REGISTER, CertificateState.VALID, 0),
                found(INSTITUTE, CertificateState.VALID, 8).inTrouble(Reason.TIMED_OUT));
        assertThat(judgement.verdict()).isEqualTo(Verdict.VALID);
        assertThat(judgement.reasons())
                .contains(
                        VerdictReason.of(Code.ANSWER_TOO_OLD, "192", "168", "KCL"),
                        VerdictReason.of(Code.SOURCE_UNREACHABLE, "KCL", "TIMED_OUT", "192"))
                .extracting(VerdictReason::code)
                .doesNotContain(Code.SOURCES_DIFFER);
        assertThat(judgement.basis().answers()).extracting(Statement::source).containsExactly(REGISTER);
        assertThat(judgement.basis().silent()).extracting(Statement::source).containsExactly(INSTITUTE);
    }

    @Test
    void and_the_other_way_round() {
        NumberJudgement judgement = judge(
                found(REGISTER, CertificateState.UNDER_ACTION, 8).inTrouble(Reason.UNREACHABLE),
                found(INSTITUTE, CertificateState.VALID, 1));
        assertThat(judgement.verdict()).isEqualTo(Verdict.VALID);
        assertThat(judgement.reasons()).contains(VerdictReason.of(Code.ANSWER_TOO_OLD, "192", "168", "SAFETY_KOREA"));
    }

    @Test
    void a_number_that_only_an_institute_knows_is_not_doubted_for_the_registers_ignorance() {
        NumberJudgement judgement = judge(
                notFound(REGISTER, 0),
                found(INSTITUTE, CertificateState.VALID, 0),
                notFound(CertificationSource.KTR, 0));
        assertThat(judgement.verdict()).isEqualTo(Verdict.VALID);
        assertThat(judgement.reasons())
                .contains(VerdictReason.of(Code.NOT_LISTED_AT, "SAFETY_KOREA"))
                .extracting(VerdictReason::code)
                .doesNotContain(Code.NOT_FOUND_AT);
    }

    @Test
    void an_institutes_answer_that_is_too_old_to_count_does_not_outweigh_the_registers_ignorance() {
        NumberJudgement judgement = judge(
                notFound(REGISTER, 0),
                found(INSTITUTE, CertificateState.VALID, 8).inTrouble(Reason.TIMED_OUT));
        assertThat(judgement.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(judgement.reasons())
                .contains(VerdictReason.of(Code.ANSWER_TOO_OLD, "192", "168", "KCL"))
                .extracting(VerdictReason::code)
                .doesNotContain(Code.NOT_LISTED_AT, Code.NOT_FOUND_AT);
    }

    @Test
    void a_number_that_nobody_knows_is_to_be_looked_at_again() {
        assertThat(judge(notFound(REGISTER, 0), notFound(INSTITUTE, 0)).reasons())
                .containsExactly(VerdictReason.of(Code.NOT_FOUND_AT, "SAFETY_KOREA, KCL"));
    }

    @Test
    void answers_that_are_all_too_old_prove_nothing() {
        NumberJudgement judgement =
                judge(found(REGISTER, CertificateState.VALID, 9), found(INSTITUTE, CertificateState.VALID, 8));
        assertThat(judgement.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(judgement.facts()).isPresent();
    }

    @Test
    void a_good_answer_too_old_is_no_ignorance_either() {
        assertThat(judge(notFound(REGISTER, 0), found(INSTITUTE, CertificateState.VALID, 8))
                        .verdict())
                .isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void a_revocation_stands_however_long_its_source_is_down() {
        assertThat(judge(
                                found(REGISTER, CertificateState.VALID, 0),
                                found(INSTITUTE, CertificateState.REVOKED, 90).inTrouble(Reason.UNREACHABLE))
                        .verdict())
                .isEqualTo(Verdict.REVOKED);
    }

    @Test
    void a_consent_that_ended_keeps_no_number_in_doubt() {
        Statement closed = found(INSTITUTE, CertificateState.VALID, 8).inTrouble(Reason.NOT_CONSENTED);
        NumberJudgement known = judge(found(REGISTER, CertificateState.VALID, 0), closed);
        assertThat(known.verdict()).isEqualTo(Verdict.VALID);
        assertThat(known.reasons()).extracting(VerdictReason::code).containsExactly(Code.STATE_TOLD);
        assertThat(known.basis().silent()).isEmpty();
        assertThat(judge(notFound(REGISTER, 0), closed).verdict()).isEqualTo(Verdict.NOT_FOUND);
        assertThat(judge(closed).reasons()).containsExactly(VerdictReason.of(Code.NOBODY_TO_ASK, "SAFETY"));
    }

    @Test
    void what_a_closed_source_did_not_know_is_left_out_in_time() {
        Statement closed = notFound(INSTITUTE, 8).inTrouble(Reason.NOT_CONSENTED);
        assertThat(judge(notFound(REGISTER, 0), closed).verdict()).isEqualTo(Verdict.NOT_FOUND);
        assertThat(judge(notFound(REGISTER, 0), notFound(INSTITUTE, 8)).verdict())
                .isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void what_a_closed_source_said_counts_as_long_as_it_is_young() {
        assertThat(judge(
                                found(REGISTER, CertificateState.VALID, 0),
                                found(INSTITUTE, CertificateState.UNDER_ACTION, 6)
                                        .inTrouble(Reason.NOT_CONSENTED))
                        .verdict())
                .isEqualTo(Verdict.UNDER_ACTION);
        assertThat(judge(
                                found(REGISTER, CertificateState.VALID, 0),
                                found(INSTITUTE, CertificateState.REVOKED, 6).inTrouble(Reason.NOT_CONSENTED))
                        .verdict())
                .isEqualTo(Verdict.REVOKED);
    }

    @Test
    void a_revocation_of_a_closed_source_is_lifted_by_who_contradicts_it_and_by_nobody_else() {
        Statement revoked = found(INSTITUTE, CertificateState.REVOKED, 8).inTrouble(Reason.NOT_CONSENTED);
        assertThat(judge(revoked).verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(judge(revoked, notFound(REGISTER, 0)).verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(judge(revoked, Statement.silent(REGISTER, Reason.TIMED_OUT)).verdict())
                .isEqualTo(Verdict.REVOKED);
        assertThat(judge(revoked, found(REGISTER, CertificateState.ENDED, 0)).verdict())
                .isEqualTo(Verdict.REVOKED);
        assertThat(judge(revoked, found(REGISTER, CertificateState.VALID, 7)).verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void who_spoke_before_the_revocation_does_not_contradict_it() {
        Statement revoked =
                found(INSTITUTE, CertificateState.REVOKED, "안전인증", 3).inTrouble(Reason.NOT_CONSENTED);
        assertThat(judge(revoked, found(REGISTER, CertificateState.VALID, 5)).verdict())
                .isEqualTo(Verdict.REVOKED);
        assertThat(judge(revoked, found(REGISTER, CertificateState.VALID, 1)).verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void once_an_institute_knows_the_number_the_others_need_not_answer() {
        NumberJudgement judgement = judge(
                found(REGISTER, CertificateState.VALID, 0),
                found(INSTITUTE, CertificateState.VALID, 0),
                notFound(CertificationSource.KTR, 30),
                Statement.silent(CertificationSource.KTL, Reason.TIMED_OUT));
        assertThat(judgement.basis().answers()).extracting(Statement::source).containsExactly(REGISTER, INSTITUTE);
        assertThat(judgement.basis().silent()).isEmpty();
    }

    @Test
    void as_long_as_only_the_register_knows_it_an_institute_that_was_not_reached_is_missed() {
        assertThat(judge(
                                found(REGISTER, CertificateState.VALID, 0),
                                Statement.silent(CertificationSource.KTL, Reason.TIMED_OUT),
                                Statement.silent(CertificationSource.KTR, Reason.NOT_CONSENTED))
                        .basis()
                        .silent())
                .extracting(Statement::source)
                .containsExactly(CertificationSource.KTL);
    }

    private static NumberJudgement judge(Statement... statements) {
        return NumberJudgement.of(NUMBER, List.of(statements), NOW, LIMITS);
    }

    private static Statement found(CertificationSource source, CertificateState state, int days) {
        return found(source, state, "1312", days);
    }

    private static Statement found(CertificationSource source, CertificateState state, String division, int days) {
        return said(source, new Said.Found(state, SomeFacts.of(source, division)), days);
    }

    private static Statement notFound(CertificationSource source, int days) {
        return said(source, new Said.NotFound(), days);
    }

    private static Statement said(CertificationSource source, Said said, int days) {
        return new Statement(
                source,
                said,
                Optional.of(NOW.minus(Duration.ofDays(days))),
                Optional.of(new UUID(1, 1)),
                Optional.empty());
    }
}
