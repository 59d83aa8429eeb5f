package kr.ansim.care;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How long the desk may take, in working time.
 *
 * @param version from 1; the highest holds for whatever starts now
 * @param zone by whose wall clock the hours are meant
 * @param minutes that each target may take
 */
public record SlaPolicy(
        int version,
        Instant madeAt,
        String madeBy,
        String zone,
        List<Hours> hours,
        Map<CasePriority, Map<TargetKind, Integer>> minutes) {

    /** On this weekday, in minutes of the day, of which the last is not in it any more. */
    public record Hours(DayOfWeek weekday, int fromMinute, int toMinute) {}

    public SlaPolicy {
        hours = List.copyOf(hours);
        minutes = Map.copyOf(minutes);
    }

    public int minutes(CasePriority priority, TargetKind kind) {
        return minutes.getOrDefault(priority, Map.of()).getOrDefault(kind, 0);
    }
}
