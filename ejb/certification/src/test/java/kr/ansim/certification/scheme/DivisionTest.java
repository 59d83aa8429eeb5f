package kr.ansim.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.ansim.certification.Law;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTest {

    @ParameterizedTest
    @CsvSource({
        "1311, CHILD, CERTIFICATION", "1312, CHILD, CONFIRMATION", "1511, ELECTRICAL, CERTIFICATION",
        "1513, ELECTRICAL, CONFIRMATION", "1512, HOUSEHOLD, CERTIFICATION", "1514, HOUSEHOLD, CONFIRMATION",
        "어린이제품 안전확인, CHILD, CONFIRMATION", "전기용품 안전인증, ELECTRICAL, CERTIFICATION", "생활용품 안전확인, HOUSEHOLD, CONFIRMATION",
        "안전인증, , CERTIFICATION", "안전확인, , CONFIRMATION"
    })
    void reads_law_and_scheme(String told, Law law, Scheme scheme) {
        assertThat(Division.read(told)).hasValueSatisfying(division -> {
            assertThat(division.scheme()).isEqualTo(scheme);
            assertThat(division.law().orElse(null)).isEqualTo(law);
        });
    }

    @Test
    void does_not_guess_what_it_does_not_know() {
        assertThat(Division.read("1999")).isEmpty();
        assertThat(Division.read("")).isEmpty();
    }

    @Test
    void a_stricter_scheme_of_the_same_law_does_what_a_lighter_one_asks() {
        Requirement toys = new Requirement("완구", Law.CHILD, Scheme.CONFIRMATION, List.of());
        assertThat(Division.read("1311").orElseThrow().meets(toys)).isTrue();
        assertThat(Division.read("1312").orElseThrow().meets(toys)).isTrue();
        assertThat(Division.read("1511").orElseThrow().meets(toys)).isFalse();
        Requirement seats = new Requirement("카시트", Law.CHILD, Scheme.CERTIFICATION, List.of());
        assertThat(Division.read("1312").orElseThrow().meets(seats)).isFalse();
    }
}
