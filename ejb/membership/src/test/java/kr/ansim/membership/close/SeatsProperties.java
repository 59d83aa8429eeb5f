package kr.ansim.membership.close;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.kernel.Won;
import kr.ansim.membership.Purchases;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Seats are given as somebody would who calls one after the other to the front. */
class SeatsProperties {

    /** With many who have bought the same. */
    @Provide
    Arbitrary<List<RankedMember>> members() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(10, 12),
                        Arbitraries.of(1_000_000L, 1_000_001L, 2_000_000L),
                        Arbitraries.integers().between(1, 3).injectNull(0.2))
                .as((id, count, amount, day) -> new RankedMember(
                        new UUID(0, id),
                        new Purchases(count, Won.of(amount)),
                        day == null ? null : LocalDate.of(2026, 1, day)))
                .list()
                .ofMaxSize(15)
                .uniqueElements(RankedMember::id);
    }

    @Property(tries = 500)
    void each_seat_goes_to_the_best_who_has_none(
            @ForAll("members") List<RankedMember> members,
            @ForAll List<Boolean> hands,
            @ForAll @IntRange(max = 8) int seats,
            @ForAll @IntRange(max = 4) int waiting) {
        Map<UUID, Boolean> byHand = new HashMap<>();
        for (int at = 0; at < Math.min(hands.size(), members.size()); at += 2) {
            byHand.put(members.get(at).id(), hands.get(at));
        }
        List<Seats.Seat> given = Seats.of(members, byHand, seats, waiting);
        assertThat(given)
                .extracting(Seats.Seat::place)
                .isSorted()
                .startsWith(given.isEmpty() ? new Integer[0] : new Integer[] {1});
        assertThat(given.stream()
                        .filter(Seats.Seat::seated)
                        .map(seat -> seat.member().id()))
                .containsExactlyInAnyOrderElementsOf(seated(members, byHand, seats));
        assertThat(given.stream().filter(seat -> !seat.seated())).hasSizeLessThanOrEqualTo(waiting);
        assertThat(given)
                .allMatch(seat ->
                        seat.byHand() == byHand.containsKey(seat.member().id()));
        for (int at = 1; at < given.size(); at++) {
            assertThat(isBefore(given.get(at).member(), given.get(at - 1).member()))
                    .isFalse();
        }
    }

    private static List<UUID> seated(List<RankedMember> members, Map<UUID, Boolean> byHand, int seats) {
        List<UUID> seated = new ArrayList<>();
        List<RankedMember> others = new ArrayList<>();
        for (RankedMember one : members) {
            if (!byHand.containsKey(one.id())) {
                others.add(one);
            } else if (byHand.get(one.id())) {
                seated.add(one.id());
            }
        }
        while (seated.size() < seats && !others.isEmpty()) {
            RankedMember best = others.get(0);
            for (RankedMember one : others) {
                best = isBefore(one, best) ? one : best;
            }
            others.remove(best);
            seated.add(best.id());
        }
        return seated;
    }

    private static boolean isBefore(RankedMember one, RankedMember other) {
        long amounts =
                one.purchases().amount().amount() - other.purchases().amount().amount();
        if (amounts != 0) {
            return amounts > 0;
        }
        if (one.purchases().count() != other.purchases().count()) {
            return one.purchases().count() > other.purchases().count();
        }
        LocalDate never = LocalDate.MAX;
        LocalDate first = one.firstBoughtOn() == null ? never : one.firstBoughtOn();
        LocalDate second = other.firstBoughtOn() == null ? never : other.firstBoughtOn();
        return first.isBefore(second) || first.equals(second) && one.id().compareTo(other.id()) < 0;
    }
}
