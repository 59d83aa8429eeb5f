package kr.ansim.web.bench;

import java.util.Map;

/**
 * What one kind of work did in one round.
 *
 * @param cpuMillis milliseconds of CPU per call, by process
 */
record Measure(
        String work,
        int clients,
        long calls,
        long failures,
        double seconds,
        double p50Millis,
        double p99Millis,
        Map<String, Double> cpuMillis) {

    double perSecond() {
        return calls / seconds;
    }
}
