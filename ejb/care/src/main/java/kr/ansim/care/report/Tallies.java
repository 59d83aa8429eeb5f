package kr.ansim.care.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.ansim.care.ReportCounts;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportMeasure;
import kr.ansim.care.ReportSubject;
import kr.ansim.platform.Statements;

/** Counts the rows of all measures, those of one subject in one go. */
@ApplicationScoped
public class Tallies {

    @Inject
    private Statements statements;

    @Inject
    private Conditions conditions;

    public ReportCounts count(ReportFilter filter) {
        return count(List.of(ReportMeasure.values()), filter);
    }

    public long count(ReportMeasure measure, ReportFilter filter) {
        return count(List.of(measure), filter).of(measure);
    }

    ReportCounts count(List<ReportMeasure> measures, ReportFilter filter) {
        Map<ReportMeasure, Long> all = new EnumMap<>(ReportMeasure.class);
        measures.stream()
                .collect(Collectors.groupingBy(ReportMeasure::subject))
                .forEach((subject, some) -> all.putAll(count(subject, some, filter)));
        if (all.containsKey(ReportMeasure.FIRST_RESOLVED)) {
            // counted as all that are known: whether a member came back is the one thing that is dear to find out
            all.computeIfPresent(
                    ReportMeasure.FIRST_NOT_RESOLVED, (same, known) -> known - all.get(ReportMeasure.FIRST_RESOLVED));
        }
        return new ReportCounts(all);
    }

    private Map<ReportMeasure, Long> count(ReportSubject subject, List<ReportMeasure> measures, ReportFilter filter) {
        boolean both = measures.contains(ReportMeasure.FIRST_RESOLVED);
        List<Condition> parts = measures.stream()
                .map(one ->
                        both && one == ReportMeasure.FIRST_NOT_RESOLVED ? conditions.firstKnown() : conditions.of(one))
                .toList();
        Condition all = conditions.of(subject, filter);
        String sums = IntStream.range(0, parts.size())
                .mapToObj(at -> "COALESCE(SUM(CASE WHEN " + parts.get(at).sql() + " THEN 1 ELSE 0 END), 0) AS m" + at)
                .collect(Collectors.joining(", "));
        return statements
                .find(
                        "SELECT " + sums + " FROM " + Origin.of(subject).from() + " WHERE " + all.sql(),
                        row -> {
                            Map<ReportMeasure, Long> counts = new EnumMap<>(ReportMeasure.class);
                            for (int at = 0; at < measures.size(); at++) {
                                counts.put(measures.get(at), row.bigint("m" + at));
                            }
                            return counts;
                        },
                        all.bound(parts.stream().flatMap(one -> one.values().stream())))
                .orElseThrow();
    }
}
