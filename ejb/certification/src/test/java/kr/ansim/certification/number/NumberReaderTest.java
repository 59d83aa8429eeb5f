package kr.ansim.certification.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.NumberFamily;
import kr.ansim.certification.NumberReading;
import kr.ansim.certification.NumberReading.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    private final NumberReader reader = new NumberReader("[A-Z]{2}[0-9]{2}-[0-9]{2}-[0-9]{4}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HU072172-21013",
                "SU071294-17002B",
                "XU100818-17003A-1",
                "ZU10282-19001",
                "JU071047-12002C",
                "CA011R021-4001",
                "CB061R2170-3018",
                "B361H490-5003CH"
            })
    void knows_the_numbers_of_the_safety_register(String number) {
        assertThat(reader.typed(number))
                .isEqualTo(new NumberReading.Number(new CertificateNumber(number, NumberFamily.SAFETY)));
        assertThat(reader.inText("본 제품은 " + number + "를 받았습니다."))
                .containsExactly(new CertificateNumber(number, NumberFamily.SAFETY));
    }

    @ParameterizedTest
    @CsvSource({
        "MSIP-CRM-PEB-WQ3, RADIO, MSIP-CRM-PEB-WQ3",
        "MSIP-REM-th1-HIGHTECHUPS-1, RADIO, MSIP-REM-TH1-HIGHTECHUPS-1",
        "R-C-abc-model_1, RADIO, R-C-ABC-MODEL_1",
        "KCC-CRM-ABC-1, RADIO, KCC-CRM-ABC-1",
        "CB20-12-0001, CHEMICAL, CB20-12-0001"
    })
    void knows_the_other_families(String typed, NumberFamily family, String number) {
        assertThat(reader.typed(typed)).isEqualTo(new NumberReading.Number(new CertificateNumber(number, family)));
        assertThat(reader.inText("번호 " + typed + " 입니다")).containsExactly(new CertificateNumber(number, family));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KC HU072172-21013", "KCHU072172-21013", "KC인증번호: HU072172-21013", "hu072172-21013", "ＨＵ０７２１７２－２１０１３",
                "HU072172 – 21013", "HU072172−21013", "인증번호 HU072172-21013.", "(HU072172-21013)",
                        "안전확인신고번호 HU 072172-21013",
                "HU072172\u200b-21013", "HU072172ㅡ21013", "KC 안전인증 : HU072172-21013 (2021)"
            })
    void reads_every_spelling_of_a_number(String typed) {
        assertThat(reader.typed(typed))
                .isEqualTo(new NumberReading.Number(new CertificateNumber("HU072172-21013", NumberFamily.SAFETY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"공급자적합성확인", "공급자적합성", "비대상", "해당없음", "해당 사항 없음", "인증대상아님", "상세설명 참조", "N/A", "-", "."})
    void takes_words_for_no_number(String words) {
        assertThat(reader.typed(words)).isEqualTo(new NumberReading.NoNumber());
    }

    @ParameterizedTest
    @CsvSource({
        "010-1234-5678, PHONE_NUMBER",
        "02-123-4567, PHONE_NUMBER",
        "1588-1234, PHONE_NUMBER",
        "031)123-4567, PHONE_NUMBER",
        "120-81-47521, BUSINESS_NUMBER",
        "8801234567893, BAR_CODE",
        "'', EMPTY",
        "'  ', EMPTY",
        "SM-G991N, UNKNOWN_FORM",
        "hello, UNKNOWN_FORM",
        "HU072172-21013 / CB061R2170-3018, SEVERAL"
    })
    void says_why_a_text_is_no_number(String typed, Why why) {
        assertThat(reader.typed(typed)).isEqualTo(new NumberReading.Impossible(why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "고객센터 T02-1234-5678",
                "TEL02-1234-5678",
                "모델명: AB123456-2001",
                "품번 HU12345-21013",
                "MODEL NO. ZX10282-19001",
                "WF21-1234 세탁기",
                "A12-3",
                "사업자 120-81-47521",
                "2021-12-31까지",
                "S/N: AB123456-20011",
                "주문번호 XAB12345-20011-555",
                "전화 Z010-1234-5678"
            })
    void finds_no_number_where_there_is_none(String text) {
        assertThat(reader.inText(text)).isEmpty();
    }

    @Test
    void nothing_is_a_number_that_is_longer_than_any() {
        String digits = "1".repeat(60);
        assertThat(reader.typed("HU" + digits + "-21013")).isEqualTo(new NumberReading.Impossible(Why.UNKNOWN_FORM));
        assertThat(reader.inText("KC인증번호 HU" + digits + "-21013")).isEmpty();
    }

    @Test
    void believes_a_short_form_beside_a_word_that_announces_it() {
        assertThat(reader.inText("KC 인증번호 : A123-45"))
                .containsExactly(new CertificateNumber("A123-45", NumberFamily.SAFETY));
        assertThat(reader.inText("크기 A123-45")).isEmpty();
    }

    @Test
    void finds_all_numbers_of_a_listing_once_in_their_order() {
        String listing = """
                상품명: 무선 청소기 (모델명 VC-2000A)
                KC인증: 본체 HU072172-21013, 배터리 ZU10282-
                19001 / 충전기 xu100818-17003a-1
                전자파 적합성: R-R-ABC-VC2000
                문의 080-123-4567, HU072172-21013
                """;
        assertThat(reader.inText(listing))
                .extracting(CertificateNumber::text)
                .isEqualTo(List.of("HU072172-21013", "ZU10282-19001", "XU100818-17003A-1", "R-R-ABC-VC2000"));
    }
}
