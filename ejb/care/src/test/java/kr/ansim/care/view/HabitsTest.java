package kr.ansim.care.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.ansim.care.Habit;
import kr.ansim.care.view.Habits.Worn;
import org.junit.jupiter.api.Test;

class HabitsTest {

    @Test
    void says_how_often_it_was_so() {
        assertThat(Habits.usual(Map.of("국민카드", 9, "무통장", 3))).contains(new Habit("국민카드", 9, 12, true));
        assertThat(Habits.usual(Map.of("국민카드", 3, "무통장", 2))).contains(new Habit("국민카드", 3, 5, false));
    }

    @Test
    void says_nothing_of_what_is_half_and_half_or_was_once() {
        assertThat(Habits.usual(Map.of("국민카드", 4, "무통장", 4))).isEmpty();
        assertThat(Habits.usual(Map.of("국민카드", 1))).isEmpty();
        assertThat(Habits.usual(Map.of())).isEmpty();
    }

    @Test
    void a_size_is_what_was_kept_most() {
        assertThat(Habits.size(worn("95 95 95 95 100"))).contains(new Habit("95", 4, 5, true));
    }

    @Test
    void what_came_back_speaks_against_a_size() {
        assertThat(Habits.size(worn("95 95 95 -95"))).contains(new Habit("95", 3, 4, false));
        assertThat(Habits.size(worn("95 95 -95"))).isEmpty();
    }

    @Test
    void a_size_that_only_came_back_is_none() {
        assertThat(Habits.size(worn("-90 -90 -90"))).isEmpty();
        assertThat(Habits.size(worn("-90 95 95"))).contains(new Habit("95", 2, 3, false));
    }

    private static List<Worn> worn(String sizes) {
        return Stream.of(sizes.split(" "))
                .map(one -> new Worn(one.replace("-", ""), !one.startsWith("-")))
                .toList();
    }
}
