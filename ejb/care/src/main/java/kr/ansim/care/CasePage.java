package kr.ansim.care;

import java.util.List;
import java.util.Map;

/** Cases, those first that are to be done first, and how many lie on each pile. */
public record CasePage(List<CaseSummary> rows, Map<CasePile, Integer> counts) {

    public CasePage {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }
}
