package kr.ansim.delivery.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdPrefixTest {

    private static final UUID ID = UUID.fromString("01a201a7-0e83-7000-98ef-ebaa3f4acd0b");

    @Test
    void a_beginning_means_all_ids_that_begin_with_it() {
        assertThat(IdPrefix.of("01a201a7"))
                .contains(new IdPrefix(
                        UUID.fromString("01a201a7-0000-0000-0000-000000000000"),
                        UUID.fromString("01a201a7-ffff-ffff-ffff-ffffffffffff")));
    }

    @Test
    void a_whole_id_means_itself_with_and_without_dashes() {
        assertThat(IdPrefix.of(ID.toString())).contains(new IdPrefix(ID, ID));
        assertThat(IdPrefix.of(ID.toString().replace("-", "").toUpperCase(Locale.ROOT)))
                .contains(new IdPrefix(ID, ID));
    }

    @Test
    void order_numbers_and_too_short_beginnings_are_no_ids() {
        assertThat(IdPrefix.of("G2611-221000")).isEmpty();
        assertThat(IdPrefix.of("ORDER-1")).isEmpty();
        assertThat(IdPrefix.of("01a2")).isEmpty();
        assertThat(IdPrefix.of("0".repeat(33))).isEmpty();
    }
}
