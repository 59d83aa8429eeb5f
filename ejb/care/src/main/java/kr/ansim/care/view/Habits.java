package kr.ansim.care.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.care.Habit;

/**
 * When something that was so several times is called a habit. Nothing is concluded from a single purchase, and what came back
 * speaks against it.
 */
final class Habits {

    /** So often more for than against, before anything is said. */
    static final int LEAST = 2;

    /** So often more for than against, and this part of all, before it is called sure. */
    private static final int SURE = 3;

    private static final double NEARLY_ALWAYS = 0.75;

    /**
     * Something in a size that was bought.
     *
     * @param kept whether any of it was kept; else it came back
     */
    record Worn(String size, boolean kept) {}

    private Habits() {}

    /** @param counts how often each was used */
    static Optional<Habit> usual(Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .flatMap(most -> habit(most.getKey(), most.getValue(), 0, all));
    }

    /** The size that is kept most often, where it is kept more often than all others together. */
    static Optional<Habit> size(List<Worn> worn) {
        Map<String, Integer> kept = new LinkedHashMap<>();
        Map<String, Integer> back = new LinkedHashMap<>();
        for (Worn one : worn) {
            kept.merge(one.size(), one.kept() ? 1 : 0, Integer::sum);
            back.merge(one.size(), one.kept() ? 0 : 1, Integer::sum);
        }
        return kept.keySet().stream()
                .max(Comparator.comparing((String size) -> kept.getOrDefault(size, 0) - back.getOrDefault(size, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .flatMap(size -> habit(size, kept.getOrDefault(size, 0), back.getOrDefault(size, 0), worn.size()));
    }

    private static Optional<Habit> habit(String what, int times, int against, int of) {
        int more = times - against;
        if (more < LEAST || times * 2 <= of) {
            return Optional.empty();
        }
        return Optional.of(new Habit(what, times, of, more >= SURE && times >= of * NEARLY_ALWAYS));
    }
}
