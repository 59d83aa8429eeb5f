package kr.ansim.certification.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarCodesTest {

    private static final String KETTLE = "880000009001";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8800000090016",
                "8 800000 090016",
                "8-800000-090016",
                "８８０００００ ０９００１６",
                "바코드 8800000090016 (블랙)",
                "08800000090016",
                "18800000090013"
            })
    void one_code_in_every_spelling_and_in_its_carton(String text) {
        assertThat(BarCodes.in(text)).extracting(Trait::compared).containsExactly(KETTLE);
    }

    @Test
    void reads_codes_of_each_length() {
        assertThat(BarCodes.in("96385074")).extracting(Trait::compared).containsExactly("000009638507");
        assertThat(BarCodes.in("036000291452")).extracting(Trait::compared).containsExactly("003600029145");
        assertThat(BarCodes.in("0036000291452")).extracting(Trait::compared).containsExactly("003600029145");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8800000090015",
                "880000009002",
                "2000000000014",
                "0000000000000",
                "00000000",
                "20000011",
                "010-4821-1234",
                "A8800000090016",
                "8800000090016880000009",
                "없음",
                ""
            })
    void what_is_no_code_of_the_world_is_none(String text) {
        assertThat(BarCodes.in(text)).isEmpty();
    }
}
