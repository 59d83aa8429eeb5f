package kr.ansim.care.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.ansim.platform.WhoseEntry;

/** The looks of one day by who looked, up to so many of each person: one who looks at everybody hides nobody else. */
final class LooksOfDay {

    private final int most;
    private final Map<String, List<Look>> people = new LinkedHashMap<>();
    private final Map<String, Integer> cutOff = new HashMap<>();

    LooksOfDay(int most) {
        this.most = most;
    }

    /** The oldest first. */
    void take(WhoseEntry entry) {
        List<Look> looks = people.computeIfAbsent(entry.actor(), none -> new ArrayList<>());
        if (looks.size() < most) {
            looks.add(new Look(entry.at(), entry.actor(), entry.whose()));
        } else {
            cutOff.merge(entry.actor(), 1, Integer::sum);
        }
    }

    Map<String, List<Look>> people() {
        return people;
    }

    List<Look> all() {
        return people.values().stream().flatMap(List::stream).toList();
    }

    /** How many more there were, of those who looked at more than are kept. */
    Map<String, Integer> cutOff() {
        return cutOff;
    }
}
