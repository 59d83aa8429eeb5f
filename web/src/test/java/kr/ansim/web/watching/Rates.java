package kr.ansim.web.watching;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much of what each institute allows was used over a while, by its own count. */
record Rates(String name, Duration over, Map<String, Double> used) {

    /** Measures from now on, while the work goes on. */
    static Rates over(Watchtower tower, String name, Duration span, Work meanwhile) throws Exception {
        JsonNode before = tower.outside().counts();
        Instant begin = Instant.now();
        Instant end = begin.plus(span);
        meanwhile.run();
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), end).toMillis()));
        JsonNode after = tower.outside().counts();
        Duration passed = Duration.between(begin, Instant.now());
        Map<String, Double> used = new LinkedHashMap<>();
        before.fieldNames().forEachRemaining(institute -> {
            long asked = total(after, institute) - total(before, institute);
            used.put(institute, asked * 1_000.0 / passed.toMillis() / Watchtower.PER_SECOND);
        });
        return new Rates(name, passed, used);
    }

    static long total(JsonNode counts, String institute) {
        return counts.path(institute).path("total").asLong();
    }

    Map<String, Double> without(String institute) {
        Map<String, Double> others = new LinkedHashMap<>(used);
        others.remove(institute);
        return others;
    }

    static Rates over(Watchtower tower, String name, Duration span) throws Exception {
        return over(tower, name, span, () -> {});
    }

    interface Work {
        void run() throws IOException, InterruptedException;
    }
}
