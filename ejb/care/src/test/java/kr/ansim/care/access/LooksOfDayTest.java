package kr.ansim.care.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import kr.ansim.platform.WhoseEntry;
import org.junit.jupiter.api.Test;

/** However much somebody looks at, the looks of all others are judged, and so are the first of this person. */
class LooksOfDayTest {

    private static final Instant NINE = Instant.parse("2026-11-30T00:00:00Z");

    private final LooksOfDay looks = new LooksOfDay(2);

    @Test
    void the_first_of_each_person_are_kept_and_it_is_known_how_many_are_not() {
        for (int at = 0; at < 5; at++) {
            take(at, "account:many", "m" + at);
        }
        take(5, "account:two", "m1");
        take(6, "account:two", "m2");
        assertThat(looks.people().get("account:many")).extracting(Look::whose).containsExactly("m0", "m1");
        assertThat(looks.people().get("account:two"))
                .containsExactly(
                        new Look(NINE.plusSeconds(5), "account:two", "m1"),
                        new Look(NINE.plusSeconds(6), "account:two", "m2"));
        assertThat(looks.all()).hasSize(4);
        assertThat(looks.cutOff()).isEqualTo(Map.of("account:many", 3));
    }

    private void take(int second, String account, String member) {
        looks.take(new WhoseEntry(NINE.plusSeconds(second), account, "member.looked", member));
    }
}
