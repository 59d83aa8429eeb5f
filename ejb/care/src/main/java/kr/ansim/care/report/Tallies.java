package kr.ansim.care.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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

    /** The name of the part that is all of it. */
    private static final String WHOLE = "''";

    private record Part(String name, Map<ReportMeasure, Long> counts) {}

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
        return counts(measures, filter, whole -> WHOLE).getOrDefault("", new ReportCounts(Map.of()));
    }

    /** Of each agent alone; what is nobody's is left out. */
    Map<String, ReportCounts> byAgent(List<ReportMeasure> measures, ReportFilter filter) {
        return counts(measures, filter, Origin::agent);
    }

    private Map<String, ReportCounts> counts(
            List<ReportMeasure> measures, ReportFilter filter, Function<Origin, String> part) {
        Map<String, Map<ReportMeasure, Long>> parts = new TreeMap<>();
        measures.stream()
                .collect(Collectors.groupingBy(ReportMeasure::subject))
                .forEach((subject, some) -> read(subject, some, filter, part.apply(Origin.of(subject)))
                        .forEach(one -> parts.computeIfAbsent(one.name(), first -> new EnumMap<>(ReportMeasure.class))
                                .putAll(one.counts())));
        Map<String, ReportCounts> counts = new TreeMap<>();
        parts.forEach((name, all) -> {
            if (all.containsKey(ReportMeasure.FIRST_RESOLVED)) {
                // counted as all that are known: whether a member came back is the one thing that is dear to find out
                all.computeIfPresent(
                        ReportMeasure.FIRST_NOT_RESOLVED,
                        (same, known) -> known - all.get(ReportMeasure.FIRST_RESOLVED));
            }
            counts.put(name, new ReportCounts(all));
        });
        return counts;
    }

    private List<Part> read(ReportSubject subject, List<ReportMeasure> measures, ReportFilter filter, String part) {
        boolean both = measures.contains(ReportMeasure.FIRST_RESOLVED);
        List<Condition> parts = measures.stream()
                .map(one ->
                        both && one == ReportMeasure.FIRST_NOT_RESOLVED ? conditions.firstKnown() : conditions.of(one))
                .toList();
        Condition all = conditions.of(subject, filter);
        String sums = IntStream.range(0, parts.size())
                .mapToObj(at -> "COALESCE(SUM(CASE WHEN " + parts.get(at).sql() + " THEN 1 ELSE 0 END), 0) AS m" + at)
                .collect(Collectors.joining(", "));
        return statements.list(
                "SELECT " + part + " AS part, " + sums + " FROM "
                        + Origin.of(subject).from() + " WHERE " + all.sql()
                        + (part.equals(WHOLE) ? "" : " AND " + part + " IS NOT NULL GROUP BY " + part),
                row -> {
                    Map<ReportMeasure, Long> counts = new EnumMap<>(ReportMeasure.class);
                    for (int at = 0; at < measures.size(); at++) {
                        counts.put(measures.get(at), row.bigint("m" + at));
                    }
                    return new Part(row.string("part"), counts);
                },
                all.bound(parts.stream().flatMap(one -> one.values().stream())));
    }
}
