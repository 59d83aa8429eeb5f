package kr.ansim.certification.recall;

import static org.assertj.core.api.Assertions.assertThat;

import kr.ansim.certification.Closeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNameTest {

    @ParameterizedTest
    @CsvSource({
        "유아용 의자, 유아용의자, SAME",
        "유아용(의자), 유아용 의자, SAME",
        "ＬＥＤ 직부등, led 직부등, SAME",
        "콘센트, 컨센트, ALIKE",
        "멀티 콘센트, 멀티컨센트, ALIKE",
        "악세사리 세트, 액세서리 세트, ALIKE",
        "가스렌지, 가스레인지, ''",
        "메세지 카드, 메시지 카드, ALIKE",
        "부탄까스, 부탄가스, ALIKE",
        "쥬스 믹서기, 주스 믹서기, ALIKE",
        "전기주전자, 무선 전기주전자, WITHIN",
        "완구, 목재완구, ''",
        "유아용 침대, 유아용 의자, ''",
        "보조배터리 10000mAh, 보조배터리 20000mAh, ''",
        "가습기, 제습기, ''",
        "유모차, 보행기, ''"
    })
    void names_in_other_spellings_are_alike_and_other_names_are_not(String one, String other, String how) {
        assertThat(SpokenName.of(one)
                        .to(SpokenName.of(other))
                        .map(Closeness::name)
                        .orElse(""))
                .isEqualTo(how);
        assertThat(SpokenName.of(other)
                        .to(SpokenName.of(one))
                        .map(Closeness::name)
                        .orElse(""))
                .isEqualTo(how);
    }
}
