package kr.ansim.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "적합, VALID",
        "안전인증취소, REVOKED",
        "안전확인신고 효력상실, REVOKED",
        "취소, REVOKED",
        "안전인증표시 사용금지 2개월, SUSPENDED",
        "안전인증표시 사용금지 4개월, SUSPENDED",
        "안전확인신고표시 사용금지 2개월, SUSPENDED",
        "개선명령, UNDER_ACTION",
        "청문실시, UNDER_ACTION",
        "기간만료, ENDED",
        "반납, ENDED",
        "-, UNKNOWN",
        "'', UNKNOWN",
        "부적합, UNKNOWN",
        "적합(조건부), UNKNOWN",
        "17, UNKNOWN",
        "재심사중, UNKNOWN"
    })
    void reads_the_words_of_the_register(String told, CertificateState state) {
        assertThat(StateWords.read(CertificationSource.SAFETY_KOREA, told)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"17, VALID", "10, REVOKED", "11, UNKNOWN", "적합, UNKNOWN", "'', UNKNOWN", "017, UNKNOWN"})
    void reads_the_codes_of_the_institutes(String told, CertificateState state) {
        assertThat(StateWords.read(CertificationSource.KTC, told)).isEqualTo(state);
    }
}
