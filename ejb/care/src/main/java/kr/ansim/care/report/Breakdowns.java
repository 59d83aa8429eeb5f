package kr.ansim.care.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.care.AgentFigures;
import kr.ansim.care.AgentSpending;
import kr.ansim.care.DayOfCalls;
import kr.ansim.care.ReportCounts;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportMeasure;
import kr.ansim.care.TopicCount;
import kr.ansim.kernel.Won;
import kr.ansim.platform.RowReader;
import kr.ansim.platform.Statements;

/** Figures by day, topic and agent, and how long calls took. */
@ApplicationScoped
public class Breakdowns {

    /** Of a moment in UTC; Korea has no summer time. */
    private static final String DAY = "CAST(TIMESTAMPADD(HOUR, 9, c.arrived_at) AS DATE)";

    private record Took(String arm, long seconds, long many) {}

    @Inject
    private Statements statements;

    @Inject
    private Conditions conditions;

    /** The earliest first; days without a call are missing. */
    List<DayOfCalls> days(ReportFilter filter) {
        return grouped(
                DAY + " AS part, CASE WHEN c.answered_at IS NULL THEN 0 ELSE 1 END AS answered",
                "part",
                "COUNT(*) AS arrived, SUM(answered) AS answered",
                ReportMeasure.CALLS_ARRIVED,
                filter,
                row -> new DayOfCalls(row.date("part"), row.bigint("arrived"), row.bigint("answered")));
    }

    Handled handled(ReportFilter filter) {
        return new Handled(grouped(
                        "c.arm AS arm, " + Conditions.SECONDS + " AS part",
                        "arm, part",
                        "COUNT(*) AS many",
                        ReportMeasure.CALLS_HANDLED,
                        filter,
                        row -> new Took(row.string("arm"), row.bigint("part"), row.bigint("many")))
                .stream()
                .collect(Collectors.groupingBy(
                        Took::arm,
                        Collectors.collectingAndThen(Collectors.toMap(Took::seconds, Took::many), Spread::new))));
    }

    /** What is asked about most comes first. */
    List<TopicCount> topics(ReportFilter filter) {
        Map<String, Long> calls = topics(ReportMeasure.TOPIC_CALLS, "c.topic", filter);
        Map<String, Long> cases = topics(ReportMeasure.TOPIC_CASES, "s.topic", filter);
        ReportFilter before = filter.in(filter.span().before());
        Map<String, Long> callsBefore = topics(ReportMeasure.TOPIC_CALLS, "c.topic", before);
        Map<String, Long> casesBefore = topics(ReportMeasure.TOPIC_CASES, "s.topic", before);
        Set<String> all = new TreeSet<>();
        Stream.of(calls, cases, callsBefore, casesBefore).forEach(one -> all.addAll(one.keySet()));
        return all.stream()
                .map(topic -> new TopicCount(
                        topic,
                        calls.getOrDefault(topic, 0L),
                        cases.getOrDefault(topic, 0L),
                        callsBefore.getOrDefault(topic, 0L) + casesBefore.getOrDefault(topic, 0L)))
                .sorted(Comparator.comparing(TopicCount::all).reversed())
                .toList();
    }

    private Map<String, Long> topics(ReportMeasure measure, String column, ReportFilter filter) {
        Map<String, Long> topics = new TreeMap<>();
        grouped(
                        column + " AS part",
                        "part",
                        "COUNT(*) AS many",
                        measure,
                        filter,
                        row -> Map.entry(row.string("part"), row.bigint("many")))
                .forEach(one -> topics.put(one.getKey(), one.getValue()));
        return topics;
    }

    /**
     * Whoever has answered most calls comes first; whoever has nothing at all is left out.
     *
     * @param counts of each agent
     */
    List<AgentFigures> agents(Map<String, ReportCounts> counts, ReportFilter filter) {
        Map<String, AgentSpending> spent =
                spending(filter).stream().collect(Collectors.toMap(AgentSpending::agent, Function.identity()));
        return Stream.concat(counts.keySet().stream(), spent.keySet().stream())
                .distinct()
                .map(agent -> new AgentFigures(
                        agent,
                        counts.getOrDefault(agent, new ReportCounts(Map.of())),
                        spent.getOrDefault(agent, new AgentSpending(agent, 0, Won.ZERO, 0, 0))))
                .filter(AgentFigures::isAny)
                .sorted(Comparator.comparing((AgentFigures one) -> one.counts().of(ReportMeasure.CALLS_ANSWERED))
                        .reversed()
                        .thenComparing(AgentFigures::agent))
                .toList();
    }

    private List<AgentSpending> spending(ReportFilter filter) {
        return grouped(
                "a.agent AS part, a.won AS won, COALESCE(a.points, 0) AS points,"
                        + " CASE WHEN a.kind = 'COUPON' THEN 1 ELSE 0 END AS coupons",
                "part",
                "COUNT(*) AS many, SUM(won) AS won, SUM(points) AS points, SUM(coupons) AS coupons",
                ReportMeasure.ACTS_DONE,
                filter,
                row -> new AgentSpending(
                        row.string("part"),
                        row.bigint("many"),
                        Won.of(row.bigint("won")),
                        row.bigint("points"),
                        row.bigint("coupons")));
    }

    private <T> List<T> grouped(
            String columns, String by, String sums, ReportMeasure measure, ReportFilter filter, RowReader<T> reader) {
        Condition all = conditions.of(measure.subject(), filter).and(conditions.of(measure));
        return statements.list(
                "SELECT " + by + ", " + sums + " FROM (SELECT " + columns + " FROM "
                        + Origin.of(measure.subject()).from() + " WHERE " + all.sql()
                        + ") one_by_one GROUP BY " + by + " ORDER BY " + by,
                reader,
                all.bound(Stream.empty()));
    }
}
