package kr.ansim.certification.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kr.ansim.certification.MatchField;
import kr.ansim.certification.Meeting;
import kr.ansim.certification.number.NumberReader;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final TraitReader READER = new TraitReader(new NumberReader("[A-Z]{2}[0-9]{2}-[0-9]{2}-[0-9]{4}"));

    private static final Traits KETTLE = traits("SU079002-23902", "8800000090016", "DK-170", "DEMORA", "무선 전기주전자");

    @Test
    void each_field_is_surer_than_the_next() {
        assertThat(List.of(
                        confidence("(본체) SU079002-23902", "", "", "", "아무것"),
                        confidence("", "8800000090016", "", "", "아무것"),
                        confidence("", "", "dk170", "데모라(DEMORA)", "아무것"),
                        confidence("", "", "DK170P", "DEMORA", "아무것"),
                        confidence("", "", "DK 170", "", "아무것"),
                        confidence("", "", "DK-170P", "", "아무것"),
                        confidence("", "", "", "DEMORA", "전기주전자"),
                        confidence("", "", "", "", "무선 전기 주전자")))
                .containsExactly(95, 85, 76, 71, 60, 55, 46, 30);
    }

    @Test
    void more_fields_count_for_more() {
        assertThat(confidence("SU079002-23902", "8800000090016", "DK-170", "DEMORA", "전기주전자"))
                .isEqualTo(99);
    }

    @Test
    void shows_both_texts_as_they_were_given() {
        assertThat(Likeness.of(traits("- LM50N : su079002-23902 / 다른 것", "", "", "", ""), KETTLE)
                        .orElseThrow()
                        .meetings())
                .extracting(Meeting::field, Meeting::recallText, Meeting::productText)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        MatchField.NUMBER, "- LM50N : su079002-23902 / 다른 것", "SU079002-23902"));
    }

    @Test
    void a_short_common_model_is_no_match_alone() {
        for (String model : List.of("A1", "100", "220V", "TYPE01")) {
            Traits product = traits("", "", model, "DEMORA", "전기장판");
            assertThat(Likeness.of(traits("", "", model, "OTHER", "유모차"), product))
                    .isEmpty();
            assertThat(Likeness.of(traits("", "", model, "DEMORA", "유모차"), product))
                    .isPresent();
            assertThat(Likeness.of(traits("", "", model, "", "전기 장판"), product)).isPresent();
        }
    }

    @Test
    void placeholders_meet_nothing() {
        Traits product = traits("공급자적합성", "", "없음", "없음", "");
        for (String word : List.of("공급자적합성", "공급자적합성대상", "비대상", "해당없음", "없음", "-")) {
            assertThat(Likeness.of(traits(word, word, word, word, ""), product)).isEmpty();
        }
    }

    @Test
    void a_name_alone_counts_when_nothing_speaks_against_it() {
        assertThat(confidence("", "", "", "", "무선전기주전자")).isEqualTo(30);
        assertThat(confidence("", "", "", "OTHER", "무선전기주전자")).isZero();
        assertThat(confidence("", "", "XY-900", "", "무선전기주전자")).isZero();
        assertThat(confidence("", "", "", "", "주전자")).isZero();
    }

    @Test
    void a_part_of_the_name_needs_the_brand_and_a_model_that_does_not_differ() {
        assertThat(confidence("", "", "", "", "전기주전자")).isZero();
        assertThat(confidence("", "", "XY-900", "DEMORA", "전기주전자")).isZero();
        assertThat(confidence("", "", "XY-900", "DEMORA", "무선 전기주전자")).isEqualTo(46);
    }

    @Test
    void the_brand_may_stand_in_the_name() {
        assertThat(confidence("", "", "", "", "DEMORA 전기주전자")).isEqualTo(46);
        assertThat(confidence("", "", "", "", "[DEMORA] 전기주전자")).isEqualTo(46);
    }

    private static int confidence(String number, String barCode, String model, String brand, String name) {
        return Likeness.of(traits(number, barCode, model, brand, name), KETTLE)
                .map(Likeness::confidence)
                .orElse(0);
    }

    private static Traits traits(String number, String barCode, String model, String brand, String name) {
        return READER.traits(new ToldTexts(told(number), told(barCode), told(model), brand, name));
    }

    private static List<String> told(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty()).stream().toList();
    }
}
