package kr.ansim.certification.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.ansim.certification.number.NumberReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldNumbersTest {

    private final NumberReader reader = new NumberReader("[A-Z]{2}[0-9]{2}-[0-9]{2}-[0-9]{4}");

    private ToldNumbers in(String... entries) {
        return ToldNumbers.in(List.of(entries), reader);
    }

    @Test
    void words_of_parts_stand_apart_from_the_numbers() {
        ToldNumbers told = in("본체", "SU079002-23902", "어댑터", "JH079099-21999");
        assertThat(told.numbers()).containsExactly("SU079002-23902", "JH079099-21999");
        assertThat(told.words()).containsExactly("본체", "어댑터");
    }

    @ParameterizedTest
    @ValueSource(strings = {"공급자적합성", "제품에 표시 없음", "인증모델 : 자석 블록완구", "본체", "2026", "A B"})
    void what_is_no_number_is_not_listed_as_one(String words) {
        assertThat(in(words)).isEqualTo(new ToldNumbers(List.of(), List.of(words)));
    }

    @Test
    void a_number_in_another_spelling_is_told_once_and_in_one_form() {
        ToldNumbers told = in("cb061r9005-8905", "CB061R9005 - 8905");
        assertThat(told.numbers()).containsExactly("CB061R9005-8905");
        assertThat(told.words()).isEmpty();
    }

    @Test
    void words_with_numbers_among_them_are_kept_as_they_stand() {
        String pairs = "- LM50N : JU079007-22907 / LM50CN : JU079007-22907C";
        ToldNumbers told = in(pairs);
        assertThat(told.numbers()).containsExactly("JU079007-22907", "JU079007-22907C");
        assertThat(told.words()).containsExactly(pairs);
    }

    @Test
    void what_looks_like_a_number_is_listed_though_it_has_no_form_that_we_know() {
        assertThat(in("2019-CERT-0001x").numbers()).containsExactly("2019-CERT-0001x");
    }

    @Test
    void numbers_of_all_families_are_listed() {
        assertThat(in("R-R-DMO-EB7", "CB20-12-0001").numbers()).containsExactly("R-R-DMO-EB7", "CB20-12-0001");
    }
}
