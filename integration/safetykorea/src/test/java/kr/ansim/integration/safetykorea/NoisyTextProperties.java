package kr.ansim.integration.safetykorea;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class NoisyTextProperties {

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(
                        "<br>",
                        "<BR />",
                        "<br (",
                        "</p>",
                        "<b>",
                        "<a href='x'>",
                        "<font color=",
                        "[",
                        "]",
                        "(",
                        ")",
                        ",",
                        "，",
                        "\r\n",
                        " ",
                        "-",
                        "&lt;",
                        "&amp;",
                        "&nbsp;",
                        "&#65;",
                        "&#999999;",
                        "<",
                        ">",
                        "HU072172-21013",
                        "모델A")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property
    void no_entry_holds_a_break_or_a_comma(@ForAll("noise") String noisy) {
        assertThat(NoisyText.models(noisy))
                .allSatisfy(entry -> assertThat(entry)
                        .doesNotContainPattern("(?i)[,，\\r\\n]|<br")
                        .isNotBlank())
                .doesNotHaveDuplicates();
        assertThat(NoisyText.numbers(noisy))
                .allSatisfy(entry -> assertThat(entry)
                        .doesNotContainPattern("[,，\\r\\n()\\[\\]<>]")
                        .isNotBlank());
    }

    @Property
    void no_number_is_lost_in_noise(@ForAll("noise") String before, @ForAll("noise") String after) {
        assertThat(NoisyText.numbers(before + "," + "CB061R2170-3018" + "<br>" + after))
                .contains("CB061R2170-3018");
    }

    @Property
    void any_text_can_be_cleaned(@ForAll String text) {
        assertThat(NoisyText.plain(text)).doesNotContain("<br>", "\r");
    }

    @Property(tries = 5000)
    void a_text_that_needs_no_cleaning_is_seen_at_once(@ForAll("quiet") String text) {
        assertThat(NoisyText.plain(text)).isEqualTo(NoisyText.withoutMarkup(text, ""));
        assertThat(Margins.strip(text)).isEqualTo(text.strip());
    }

    @Provide
    Arbitrary<String> quiet() {
        Arbitrary<String> words =
                Arbitraries.of("가", "A1", "·", "-", ">", " ", " ", "é", "ｄ", "）", "漢", "\uD83D\uDE00");
        Arbitrary<String> blanks = Arbitraries.of(
                "\t", "\n", "\r", "\u000B", "\f", "\u007F", "\u0085", "\u00A0", "\u1680", "\u180E", "\u2003", "\u200B",
                "\u2028", "\u2029", "\u202F", "\u205F", "\u3000", "\uFEFF", "&lt;", "<br>");
        return Arbitraries.frequencyOf(Tuple.of(9, words), Tuple.of(1, blanks))
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    @Example
    void what_only_looks_like_markup_stays() {
        assertThat(NoisyText.plain("납 < 90 mg > 카드뮴, <예시> &copy; x&y")).isEqualTo("납 < 90 mg > 카드뮴, <예시> &copy; x&y");
        assertThat(NoisyText.plain("<font color=\"red\" size=3>빨강</font> <a href='x'>링크</a>"))
                .isEqualTo("빨강 링크");
        assertThat(NoisyText.plain("&lt;br&gt;한 줄<br/>두 줄<BR>\r\n  세 줄 ")).isEqualTo("한 줄\n두 줄\n세 줄");
    }

    @Example
    void numbers_in_broken_markup_are_found() {
        assertThat(NoisyText.numbers("HU072172-21013 <br (인증모델: 면도기)>")).containsExactly("HU072172-21013", "인증모델: 면도기");
        assertThat(NoisyText.numbers("-<br>(인증모델: -)")).containsExactly("인증모델: -");
        assertThat(NoisyText.numbers("(배터리) HU072172-21013, (충전기)<b>SU071294-17002B"))
                .containsExactly("배터리", "HU072172-21013", "충전기", "SU071294-17002B");
    }

    @Example
    void square_brackets_around_models_go_and_round_ones_stay() {
        assertThat(NoisyText.models("[A-1, A-2(검정)], -, A-1")).containsExactly("[A-1", "A-2(검정)]", "A-1");
        assertThat(NoisyText.models("[A-1, A-2(검정)]")).containsExactly("A-1", "A-2(검정)");
        assertThat(NoisyText.models("[A-1],[A-2]")).containsExactly("A-1", "A-2");
    }
}
