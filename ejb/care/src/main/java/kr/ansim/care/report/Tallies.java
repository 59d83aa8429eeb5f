package kr.ansim.care.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportMeasure;
import kr.ansim.care.ReportSubject;
import kr.ansim.platform.Statements;

/** Counts the rows of measures, those of one subject in one go. */
@ApplicationScoped
public class Tallies {

    @Inject
    private Statements statements;

    @Inject
    private Conditions conditions;

    Tally of(ReportFilter filter) {
        return of(List.of(ReportMeasure.values()), filter);
    }

    public long count(ReportMeasure measure, ReportFilter filter) {
        return of(List.of(measure), filter).all().of(measure);
    }

    private Tally of(List<ReportMeasure> measures, ReportFilter filter) {
        return new Tally(measures.stream().collect(Collectors.groupingBy(ReportMeasure::subject)).entrySet().stream()
                .flatMap(one -> read(one.getKey(), one.getValue(), filter))
                .toList());
    }

    private Stream<Tally.Cell> read(ReportSubject subject, List<ReportMeasure> measures, ReportFilter filter) {
        boolean both = measures.contains(ReportMeasure.FIRST_RESOLVED);
        List<Condition> parts = measures.stream()
                .map(one ->
                        both && one == ReportMeasure.FIRST_NOT_RESOLVED ? conditions.firstKnown() : conditions.of(one))
                .toList();
        Condition all = conditions.of(subject, filter);
        Origin origin = Origin.of(subject);
        return statements
                .list(
                        "SELECT agent, arm, " + columns(parts, at -> "SUM(m" + at + ")")
                                + " FROM (SELECT COALESCE(" + origin.agent() + ", '') AS agent, " + origin.arm()
                                + " AS arm, "
                                + columns(
                                        parts,
                                        at -> "CASE WHEN " + parts.get(at).sql() + " THEN 1 ELSE 0 END")
                                + " FROM " + origin.from() + " WHERE " + all.sql() + ") one_by_one GROUP BY agent, arm",
                        row -> {
                            Map<ReportMeasure, Long> counts = new EnumMap<>(ReportMeasure.class);
                            for (int at = 0; at < measures.size(); at++) {
                                counts.put(measures.get(at), row.bigint("m" + at));
                            }
                            return new Tally.Cell(row.string("agent"), row.string("arm"), counts);
                        },
                        all.bound(parts.stream().flatMap(one -> one.values().stream())))
                .stream()
                .map(Tallies::resolved);
    }

    private static String columns(List<Condition> parts, IntFunction<String> column) {
        return IntStream.range(0, parts.size())
                .mapToObj(at -> column.apply(at) + " AS m" + at)
                .collect(Collectors.joining(", "));
    }

    /** Of all that are known: whether a member came back is the one thing that is dear to find out. */
    private static Tally.Cell resolved(Tally.Cell cell) {
        Long resolved = cell.counts().get(ReportMeasure.FIRST_RESOLVED);
        if (resolved == null) {
            return cell;
        }
        Map<ReportMeasure, Long> counts = new EnumMap<>(cell.counts());
        counts.computeIfPresent(ReportMeasure.FIRST_NOT_RESOLVED, (same, known) -> known - resolved);
        return new Tally.Cell(cell.agent(), cell.arm(), counts);
    }
}
