package kr.ansim.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void shows_five_pages_around_this_one() {
        assertThat(new Pages(1, 25, 300).near()).containsExactly(1, 2, 3, 4, 5);
        assertThat(new Pages(7, 25, 300).near()).containsExactly(5, 6, 7, 8, 9);
        assertThat(new Pages(12, 25, 300).near()).containsExactly(8, 9, 10, 11, 12);
    }

    @Test
    void the_last_page_may_be_short() {
        Pages last = new Pages(2, 25, 38);

        assertThat(last.firstRow()).isEqualTo(26);
        assertThat(last.lastRow()).isEqualTo(38);
        assertThat(last.last()).isEqualTo(2);
    }

    @Test
    void an_empty_list_has_one_page_and_no_rows() {
        Pages none = new Pages(1, 25, 0);

        assertThat(none.near()).containsExactly(1);
        assertThat(none.firstRow()).isZero();
        assertThat(none.several()).isFalse();
    }
}
