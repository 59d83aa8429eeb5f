package kr.ansim.care.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many members within an hour: more than 30 of them, and more than three times as many as in this person's median hour. Looks
 * that follow one another in such an hour are one burst, told by its first look and its largest number of members.
 * Of members who were only found by searches there are more than 200 of them, which are eight full pages.
 */
final class Bursts {

    static final int FLOOR = 30;
    static final int TIMES = 3;
    static final int FOUND = 200;
    static final Duration HOUR = Duration.ofMinutes(60);

    /** @param from the first look of the hour in which the limit was first passed */
    record Burst(Instant from, Instant to, int members) {}

    private Bursts() {}

    /** @param looks of one person, the oldest first; each look ends an hour, whose begin is no part of it */
    static List<Burst> of(List<Look> looks, int usual) {
        return beyond(Math.max(FLOOR, TIMES * usual), looks);
    }

    /** The same. @param found by searches of one person */
    static List<Burst> ofFound(List<Look> found) {
        return beyond(FOUND, found);
    }

    private static List<Burst> beyond(int limit, List<Look> looks) {
        List<Burst> bursts = new ArrayList<>();
        Map<String, Integer> within = new HashMap<>();
        int first = 0;
        boolean open = false;
        for (Look look : looks) {
            within.merge(look.whose(), 1, Integer::sum);
            while (!looks.get(first).at().isAfter(look.at().minus(HOUR))) {
                within.computeIfPresent(looks.get(first).whose(), (whose, n) -> n == 1 ? null : n - 1);
                first++;
            }
            boolean many = within.size() > limit;
            if (many && open) {
                Burst last = bursts.remove(bursts.size() - 1);
                bursts.add(new Burst(last.from(), look.at(), Math.max(last.members(), within.size())));
            } else if (many) {
                bursts.add(new Burst(looks.get(first).at(), look.at(), within.size()));
            }
            open = many;
        }
        return bursts;
    }
}
