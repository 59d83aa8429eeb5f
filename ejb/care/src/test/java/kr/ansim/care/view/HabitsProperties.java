package kr.ansim.care.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kr.ansim.care.Habit;
import kr.ansim.care.view.Habits.Worn;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever somebody bought and sent back. */
class HabitsProperties {

    @Property
    void no_size_is_claimed_that_was_not_kept_twice_and_more_often_than_all_others(@ForAll("worn") List<Worn> worn) {
        Habits.size(worn).ifPresent(habit -> {
            long kept = worn.stream()
                    .filter(one -> one.kept() && one.size().equals(habit.what()))
                    .count();
            assertThat(kept).isEqualTo(habit.times()).isGreaterThanOrEqualTo(2);
            assertThat(kept * 2).isGreaterThan(worn.size());
            assertThat(habit.of()).isEqualTo(worn.size());
        });
    }

    @Property
    void another_one_that_comes_back_makes_it_less_sure(@ForAll("worn") List<Worn> worn) {
        Habits.size(worn).ifPresent(before -> {
            List<Worn> more = new ArrayList<>(worn);
            more.add(new Worn(before.what(), false));
            Optional<Habit> after = Habits.size(more);
            after.ifPresent(habit -> {
                assertThat(habit.what()).isEqualTo(before.what());
                assertThat((double) habit.times() / habit.of()).isLessThan((double) before.times() / before.of());
                assertThat(habit.sure()).isIn(before.sure(), false);
            });
        });
    }

    @Property
    void the_order_in_which_it_was_bought_does_not_matter(@ForAll("worn") List<Worn> worn) {
        List<Worn> backwards = new ArrayList<>(worn);
        Collections.reverse(backwards);
        assertThat(Habits.size(backwards)).isEqualTo(Habits.size(worn));
    }

    @Provide
    Arbitrary<List<Worn>> worn() {
        return Combinators.combine(
                        Arbitraries.of("90", "95", "100"),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))))
                .as(Worn::new)
                .list()
                .ofMaxSize(14);
    }
}
