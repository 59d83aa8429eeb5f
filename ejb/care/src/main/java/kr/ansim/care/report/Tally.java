package kr.ansim.care.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.ansim.care.ReportCounts;
import kr.ansim.care.ReportMeasure;

/** Counts apart by agent and arm, so that one reading of the rows tells the whole and each of its parts. */
record Tally(List<Cell> cells) {

    /**
     * @param agent who answered, owns or did it; empty for what is nobody's
     * @param arm of the routing, of the call it began with; empty for what began with none
     */
    record Cell(String agent, String arm, Map<ReportMeasure, Long> counts) {}

    Tally {
        cells = List.copyOf(cells);
    }

    ReportCounts all() {
        return sum(cells);
    }

    /** @param arm empty for all */
    Tally routed(String arm) {
        return arm.isEmpty() ? this : only(cell -> cell.arm().equals(arm));
    }

    /** Of each agent; what is nobody's is left out. */
    Map<String, ReportCounts> byAgent() {
        return only(cell -> !cell.agent().isEmpty()).cells.stream()
                .collect(Collectors.groupingBy(
                        Cell::agent, Collectors.collectingAndThen(Collectors.toList(), Tally::sum)));
    }

    private Tally only(Predicate<Cell> wanted) {
        return new Tally(cells.stream().filter(wanted).toList());
    }

    private static ReportCounts sum(List<Cell> some) {
        Map<ReportMeasure, Long> sums = new EnumMap<>(ReportMeasure.class);
        some.forEach(cell -> cell.counts().forEach((measure, many) -> sums.merge(measure, many, Long::sum)));
        return new ReportCounts(sums);
    }
}
