package kr.ansim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

    private static final String CRAYON = "\uD83D\uDD8D";

    @Test
    void what_is_short_enough_stays_as_it_is() {
        assertThat(Texts.cut("", 0)).isEmpty();
        assertThat(Texts.cut("크레용", 3)).isEqualTo("크레용");
        assertThat(Texts.cut(CRAYON, 2)).isEqualTo(CRAYON);
    }

    @Test
    void what_is_longer_ends_where_it_must() {
        assertThat(Texts.cut("크레용", 2)).isEqualTo("크레");
        assertThat(Texts.cut("크레용", 0)).isEmpty();
        assertThat(Texts.cut("a" + CRAYON + "b", 3)).isEqualTo("a" + CRAYON);
    }

    @Test
    void what_is_typed_is_compared_without_blanks_and_case() {
        assertThat(Texts.folded(" Han Bit 상사 ")).isEqualTo("hanbit상사");
    }

    @Test
    void what_is_pasted_keeps_its_words_and_lines_and_loses_what_nobody_sees() {
        assertThat(Texts.plain("\u202A010-1234-5678\u202C")).isEqualTo("010-1234-5678");
        assertThat(Texts.plain("\u202Egpj.exe\u200F\u2066\u061C")).isEqualTo("gpj.exe");
        assertThat(Texts.plain("첫 줄\r\n둘째\t줄\u0000\u0007\u0085\u2028")).isEqualTo("첫 줄\r\n둘째\t줄");
        assertThat(Texts.plain(CRAYON + " 크레용")).isEqualTo(CRAYON + " 크레용");
    }

    @Test
    void no_sign_is_cut_in_two() {
        assertThat(Texts.cut("a" + CRAYON + "b", 2)).isEqualTo("a");
        assertThat(Texts.cut(CRAYON, 1)).isEmpty();
        assertThat(Texts.cut(CRAYON + CRAYON, 3)).isEqualTo(CRAYON);
    }

    @Test
    void half_a_sign_that_came_alone_is_no_pair() {
        assertThat(Texts.cut("\uD83D\uD83D", 1)).isEqualTo("\uD83D");
    }
}
