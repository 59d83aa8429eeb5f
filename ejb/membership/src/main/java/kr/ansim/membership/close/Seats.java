package kr.ansim.membership.close;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who of the top grade has a seat among the best, and who waits behind them. Whoever has one by hand takes it from the last
 * of the others; whoever has none by hand neither sits nor waits.
 */
final class Seats {

    record Seat(RankedMember member, int place, boolean seated, boolean byHand) {}

    private Seats() {}

    /**
     * @param byHand who is to have a seat, or is not to
     * @param seats how many there are
     * @param waiting how many wait at most
     */
    static List<Seat> of(Collection<RankedMember> members, Map<UUID, Boolean> byHand, int seats, int waiting) {
        List<RankedMember> ranked = members.stream()
                .filter(one -> byHand.getOrDefault(one.id(), true))
                .sorted(RankedMember.BEST_FIRST)
                .toList();
        int free = seats
                - (int) ranked.stream()
                        .filter(one -> byHand.containsKey(one.id()))
                        .count();
        List<Seat> all = new ArrayList<>();
        int left = waiting;
        for (RankedMember one : ranked) {
            boolean granted = byHand.containsKey(one.id());
            boolean seated = granted || free > 0;
            if (seated || left > 0) {
                all.add(new Seat(one, all.size() + 1, seated, granted));
            }
            free -= seated && !granted ? 1 : 0;
            left -= seated ? 0 : 1;
        }
        return all;
    }
}
