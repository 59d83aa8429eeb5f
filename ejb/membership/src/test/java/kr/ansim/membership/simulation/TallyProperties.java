package kr.ansim.membership.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.Won;
import kr.ansim.membership.Movement;
import kr.ansim.membership.Purchases;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What is counted on the way is what somebody counts who has all members before them. */
class TallyProperties {

    @Provide
    Arbitrary<List<Tally.Decided>> members() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 10_000),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(0, 5))
                .as((id, from, to, count, amount) ->
                        new Tally.Decided(new UUID(0, id), from, to, new Purchases(count, Won.of(amount))))
                .list()
                .ofMaxSize(120)
                .uniqueElements(Tally.Decided::member);
    }

    @Property(tries = 300)
    void all_are_counted_and_the_first_are_remembered(
            @ForAll("members") List<Tally.Decided> members,
            @ForAll @IntRange(max = 30) int seats,
            @ForAll @Size(max = 5) Set<@LongRange(min = 1, max = 10_000) Long> byHand) {
        Set<UUID> named = byHand.stream().map(id -> new UUID(0, id)).collect(Collectors.toSet());
        Tally tally = new Tally(2, seats, named);
        members.forEach(tally::add);
        assertThat(tally.members()).isEqualTo(members.size());
        assertThat(tally.moved())
                .isEqualTo(
                        members.stream().filter(one -> one.from() != one.to()).toList());
        tally.beginPage();
        assertThat(tally.moved()).isEmpty();
        List<Tally.Decided> sorted = members.stream()
                .sorted(Comparator.comparing(
                                (Tally.Decided one) -> -one.purchases().amount().amount())
                        .thenComparing(one -> -one.purchases().count())
                        .thenComparing(Tally.Decided::member))
                .toList();
        for (Movement movement : tally.movements()) {
            List<Tally.Decided> cell = sorted.stream()
                    .filter(one -> one.from() == movement.from() && one.to() == movement.to())
                    .toList();
            assertThat(movement.members()).isEqualTo(cell.size());
            assertThat(movement.amount().amount())
                    .isEqualTo(cell.stream()
                            .mapToLong(one -> one.purchases().amount().amount())
                            .sum());
            if (movement.from() != movement.to()) {
                assertThat(tally.samples())
                        .contains(cell.stream().limit(Tally.SAMPLES).toList());
            }
        }
        assertThat(tally.movements().stream().mapToLong(Movement::members).sum())
                .isEqualTo(members.size());
        assertThat(tally.forSeats())
                .containsAllEntriesOf(sorted.stream()
                        .filter(one -> named.contains(one.member()))
                        .collect(Collectors.toMap(Tally.Decided::member, Tally.Decided::purchases)));
        List<Tally.Decided> top = sorted.stream().filter(one -> one.to() == 2).toList();
        long least = top.size() > seats
                ? top.get(Math.max(0, seats - 1)).purchases().amount().amount()
                : 0;
        assertThat(tally.forSeats())
                .containsAllEntriesOf(top.stream()
                        .filter(one -> seats > 0 && one.purchases().amount().amount() >= least)
                        .collect(Collectors.toMap(Tally.Decided::member, Tally.Decided::purchases)));
    }
}
