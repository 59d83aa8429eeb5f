package kr.ansim.care.report;

import java.util.Map;

/** How long calls took, apart by arm. */
record Handled(Map<String, Spread> arms) {

    Handled {
        arms = Map.copyOf(arms);
    }

    Spread all() {
        return arms.values().stream().reduce(Spread.NONE, Spread::and);
    }

    /** @param arm empty for all */
    Spread routed(String arm) {
        return arm.isEmpty() ? all() : arms.getOrDefault(arm, Spread.NONE);
    }
}
