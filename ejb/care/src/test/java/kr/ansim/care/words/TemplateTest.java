package kr.ansim.care.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.ansim.kernel.Won;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final Template GAP = new Template("{{grade}} 등급까지 {{amount}}, {{ count }}건 남으셨습니다");

    @Test
    void shows_nought_as_nought() {
        Template.Rendered said = GAP.render(Map.of(
                "grade", Optional.of("VIP"),
                "amount", Optional.of(Spoken.KOREAN.won(Won.ZERO)),
                "count", Optional.of(Spoken.KOREAN.count(1))));
        assertThat(said.words()).isEqualTo("VIP 등급까지 0원, 1건 남으셨습니다");
        assertThat(said.complete()).isTrue();
    }

    @Test
    void names_what_is_missing() {
        assertThat(GAP.render(Map.of("grade", Optional.of("VIP"), "amount", Optional.empty()))
                        .missing())
                .containsExactly("amount", "count");
    }

    @Test
    void lists_each_place_once_in_its_order() {
        assertThat(new Template("{{b}} {{a}} {{b}}").variables()).isEqualTo(List.of("b", "a"));
    }

    @Test
    void finds_places_that_nobody_can_fill() {
        assertThat(GAP.unknown(Set.of("grade", "count"))).containsExactly("amount");
    }

    @Test
    void finds_braces_that_are_no_place() {
        assertThat(GAP.malformed()).isEmpty();
        assertThat(new Template("{{grade 등급까지").malformed()).contains("{{grade 등급까지");
        assertThat(new Template("{{}} 남음").malformed()).isPresent();
        assertThat(new Template("{{{grade}}}").malformed()).isEmpty();
    }

    @Test
    void never_reads_a_fact_as_a_template() {
        assertThat(new Template("{{a}}")
                        .render(Map.of("a", Optional.of("{{b}} $1"), "b", Optional.of("secret")))
                        .words())
                .isEqualTo("((b)) $1");
    }

    @Test
    void says_a_day_as_people_do() {
        LocalDate on = LocalDate.of(2026, 11, 5);
        assertThat(Spoken.of("ko").date(on)).isEqualTo("11월 5일");
        assertThat(Spoken.of("en").date(on)).isEqualTo("5 November");
        assertThat(Spoken.of("en").won(Won.of(30_000))).isEqualTo("₩30,000");
    }
}
