package kr.ansim.web.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonTextsTest {

    private static final String DAY = "2026-11-26";

    @ParameterizedTest
    @EnumSource(
            value = Code.class,
            names = {"NO_NUMBER_GIVEN", "NO_NUMBER_NEEDED", "NOT_A_NUMBER", "CATEGORY_WITHOUT_RULE"})
    void what_a_person_wrote_stays_as_it_was_written(Code code) {
        for (String word : List.of("NONE", "VALID, KTL", DAY)) {
            assertThat(korean(code, word)).contains("\"" + word + "\"");
        }
    }

    @Test
    void models_and_companies_are_called_as_they_are_called() {
        assertThat(korean(Code.MODEL_DIFFERS, "VALID", DAY + ", NONE")).contains("VALID", DAY + ", NONE");
        assertThat(korean(Code.MODEL_NEARLY, "CHILD", "CHILD2")).contains("CHILD.", "CHILD2");
        assertThat(korean(Code.COMPANY_DIFFERS, "RADIO", "STANDARD")).contains("RADIO", "STANDARD");
        assertThat(korean(Code.RECALL_HOLDS, "FOREIGN", "VALID", "—", "NONE")).contains("국외", "VALID", "NONE", "—");
        assertThat(korean(Code.DOCUMENTS_PROVE, "CHILD", "SUPPLIER_DECLARATION", "NONE"))
                .contains("어린이제품", "공급자적합성확인", "NONE");
        assertThat(korean(Code.REPORT_PROVES, "KTL", DAY, "")).contains(DAY);
    }

    @Test
    void a_state_in_a_source_s_own_word_is_told_beside_ours_unless_it_is_the_same() {
        assertThat(korean(Code.STATE_TOLD, "KTL", "VALID", "VALID")).isEqualTo("KTL: 적합 (VALID)");
        assertThat(korean(Code.STATE_TOLD, "KTL", "적합", "VALID")).isEqualTo("KTL: 적합");
    }

    static Stream<VerdictReason> reasons_with_our_terms() {
        return Stream.of(
                VerdictReason.of(Code.STATE_TOLD, "SAFETY_KOREA", "정지", "SUSPENDED"),
                VerdictReason.of(Code.STATE_NOT_KNOWN, "SAFETY_KOREA", "보류", "UNKNOWN"),
                VerdictReason.of(Code.NOT_FOUND_AT, "SAFETY_KOREA, KTL"),
                VerdictReason.of(Code.NOT_LISTED_AT, "SAFETY_KOREA"),
                VerdictReason.of(Code.SOURCE_UNREACHABLE, "SAFETY_KOREA, KTL", "TIMED_OUT", "3"),
                VerdictReason.of(Code.SOURCES_DIFFER, "SAFETY_KOREA", "VALID", "KTL", "REVOKED"),
                VerdictReason.of(Code.ANSWER_TOO_OLD, "30", "24", "SAFETY_KOREA"),
                VerdictReason.of(Code.CERTIFICATE_MISSING, "CHILD", "CONFIRMATION"),
                VerdictReason.of(Code.DOCUMENTS_PROVE, "CHILD", "SUPPLIER_DECLARATION", "시험성적서"),
                VerdictReason.of(Code.REPORT_PROVES, "SAFETY_KOREA", "1", DAY),
                VerdictReason.of(Code.REPORT_FAILED, "SAFETY_KOREA", "1", DAY),
                VerdictReason.of(Code.NOTHING_REQUIRED, "CHEMICAL"),
                VerdictReason.of(Code.NOBODY_TO_ASK, "RADIO"),
                VerdictReason.of(Code.CERTIFICATE_HOLDS, "REVOKED", "1"),
                VerdictReason.of(Code.RECALL_HOLDS, "DOMESTIC", "인형", DAY, "질식"));
    }

    @ParameterizedTest
    @MethodSource("reasons_with_our_terms")
    void our_terms_and_days_are_told_in_the_reader_s_language(VerdictReason reason) {
        String text = ReasonTexts.of(reason, Locale.KOREAN).replace("KTL", "");
        assertThat(text).doesNotContainPattern("[A-Z]{2}").doesNotContain(DAY).doesNotContain("{");
    }

    private static String korean(Code code, String... arguments) {
        return ReasonTexts.of(new VerdictReason(code, Arrays.asList(arguments)), Locale.KOREAN);
    }

    static VerdictReason[] withoutPapers() {
        return new VerdictReason[] {
            VerdictReason.of(Code.DOCUMENTS_PROVE, "HOUSEHOLD", "STANDARD"),
            VerdictReason.of(Code.DOCUMENTS_PROVE, "HOUSEHOLD", "STANDARD", "")
        };
    }

    @ParameterizedTest
    @MethodSource("withoutPapers")
    void where_the_law_names_no_papers_none_are_asked_for(VerdictReason reason) {
        assertThat(ReasonTexts.of(reason, Locale.KOREAN)).startsWith("생활용품 안전기준준수: 번호도 내야 하는 서류도 없는");
        assertThat(ReasonTexts.of(reason, Locale.ENGLISH)).doesNotContain("{", "proven by");
    }

    @Test
    void papers_are_named() {
        VerdictReason reason = VerdictReason.of(Code.DOCUMENTS_PROVE, "CHILD", "SUPPLIER_DECLARATION", "시험성적서");
        assertThat(ReasonTexts.of(reason, Locale.KOREAN)).endsWith("필요한 서류: 시험성적서");
        assertThat(ReasonTexts.of(reason, Locale.ENGLISH)).endsWith("proven by 시험성적서.");
    }
}
