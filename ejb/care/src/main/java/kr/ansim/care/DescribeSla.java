package kr.ansim.care;

import java.util.List;
import java.util.Map;

/** What the desk is to promise from now on. @param like the version that its writer has seen as the newest */
public record DescribeSla(
        int like, String zone, List<SlaPolicy.Hours> hours, Map<CasePriority, Map<TargetKind, Integer>> minutes) {

    public DescribeSla {
        hours = List.copyOf(hours);
        minutes = Map.copyOf(minutes);
    }

    /** 0 where nothing is promised. */
    public int minutes(CasePriority priority, TargetKind kind) {
        return minutes.getOrDefault(priority, Map.of()).getOrDefault(kind, 0);
    }
}
