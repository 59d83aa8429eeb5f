package kr.ansim.web.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** How much is measured; every part can be set by a system property. */
record Plan(List<Integer> clients, int rounds, int seconds, int warmUpSeconds, int sites, int hotDoors, Path out) {

    static Plan fromProperties() {
        return new Plan(
                Arrays.stream(System.getProperty("bench.clients", "1,8,16,32").split(","))
                        .map(String::strip)
                        .map(Integer::valueOf)
                        .toList(),
                Integer.getInteger("bench.rounds", 5),
                Integer.getInteger("bench.seconds", 6),
                Integer.getInteger("bench.warm-up-seconds", 20),
                Integer.getInteger("bench.sites", 12_000),
                Integer.getInteger("bench.hot-doors", 64),
                Path.of(System.getProperty("bench.out", "target/bench")).toAbsolutePath());
    }
}
