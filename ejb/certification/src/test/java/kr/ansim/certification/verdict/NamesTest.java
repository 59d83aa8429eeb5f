package kr.ansim.certification.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(주)다람완구|다람완구",
                "㈜ 다람완구|주식회사 다람 완구",
                "다람완구㈜|다람완구 (주)",
                "Daram Co., Ltd.|DARAM CO LTD",
                "Daram Inc|daram, inc.",
                "Shenzhen Daram Electronics Co.,Ltd|SHENZHEN DARAM ELECTRONICS"
            })
    void the_legal_form_does_not_tell_companies_apart(String one, String other) {
        assertThat(Names.company(one)).isEqualTo(Names.company(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"다람완구, 다람문구", "Coltd, Daram", "대한, 한국"})
    void different_companies_stay_different(String one, String other) {
        assertThat(Names.company(one)).isNotEqualTo(Names.company(other));
    }

    @ParameterizedTest
    @CsvSource({"DR-100, dr 100", "DR_100, DR/100", "ＤＲ１００, DR100"})
    void signs_do_not_tell_models_apart(String one, String other) {
        assertThat(Names.model(one)).isEqualTo(Names.model(other));
    }

    @Test
    void lists_of_models_are_taken_apart() {
        assertThat(Names.models(Stream.of("DR-100, DR-101;DR-102", "DR-100", " ", "-")))
                .containsExactly("DR-100", "DR-101", "DR-102");
    }
}
