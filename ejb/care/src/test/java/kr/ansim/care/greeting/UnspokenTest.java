package kr.ansim.care.greeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list with which a desk begins. */
class UnspokenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "의료기기/혈압계",
                "여성 속옷",
                "건강식품",
                "건강 기능 식품",
                "다이어트 식품",
                "순면 팬티 10종",
                "노와이어 브라 3종",
                "생리 용품",
                "성인 용품",
                "Health & Beauty"
            })
    void of_these_one_does_not_speak(String goods) {
        assertThat(ShippedTemplates.UNSPOKEN.meets(goods)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"완구", "가죽 소파 브라운", "여성 인조가죽 재킷", "학생 리코더"})
    void and_of_these_one_does(String goods) {
        assertThat(ShippedTemplates.UNSPOKEN.meets(goods)).isFalse();
    }
}
