package kr.ansim.web.bench;

import java.util.Map;
import java.util.TreeMap;

/** What programs on this machine have used of its processors. */
record CpuTimes(Map<String, Double> millis) {

    CpuTimes {
        millis = new TreeMap<>(millis);
    }

    /** @param programs by the name under which each is told */
    static CpuTimes of(Map<String, ProcessHandle> programs) {
        Map<String, Double> millis = new TreeMap<>();
        programs.forEach((name, program) ->
                program.info().totalCpuDuration().ifPresent(used -> millis.put(name, used.toNanos() / 1e6)));
        return new CpuTimes(millis);
    }

    /** What each has used since then, for one of so many pieces of work. */
    Map<String, Double> since(CpuTimes before, int pieces) {
        Map<String, Double> each = new TreeMap<>();
        millis.forEach((name, used) -> each.put(name, (used - before.millis().getOrDefault(name, 0.0)) / pieces));
        return each;
    }
}
