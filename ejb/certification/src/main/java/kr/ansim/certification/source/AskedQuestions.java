package kr.ansim.certification.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.certification.source.Outcomes.Kind;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** What was asked of the sources and what waits to be asked, counted by index alone, so that looking often costs little. */
@ApplicationScoped
public class AskedQuestions {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** A number is late only when the watch has passed it by. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private static final List<String> ANSWERS = List.of("FOUND", "NOT_FOUND");
    private static final String OUTCOMES = Stream.concat(
                    ANSWERS.stream(), Arrays.stream(Reason.values()).map(Enum::name))
            .map(name -> "'" + name + "'")
            .collect(Collectors.joining(", "));
    private static final String SOURCES = Arrays.stream(CertificationSource.values())
            .map(source -> "'" + source.name() + "'")
            .collect(Collectors.joining(", "));

    @Inject
    private Statements statements;

    /** Numbers that wait for a source. */
    record Waiting(int overdue, int due) {
        static final Waiting NONE = new Waiting(0, 0);
    }

    private record Pair(String source, String outcome) {

        static Pair of(Row row) throws SQLException {
            return new Pair(row.string("source"), row.string("outcome"));
        }
    }

    Map<CertificationSource, Outcomes> outcomes(Instant now) {
        Map<Pair, Instant> last = statements
                .list(
                        "SELECT source, outcome, MAX(asked_at) AS last FROM certification_asking GROUP BY source, outcome",
                        row -> Map.entry(Pair.of(row), row.instant("last")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<Pair, Integer> hour = countsSince(now.minus(HOUR));
        Map<Pair, Integer> minute = countsSince(now.minus(MINUTE));
        Map<String, Instant> answered = last.entrySet().stream()
                .filter(one -> ANSWERS.contains(one.getKey().outcome()))
                .collect(Collectors.toMap(
                        one -> one.getKey().source(),
                        Map.Entry::getValue,
                        (one, other) -> one.isAfter(other) ? one : other));
        Map<CertificationSource, List<Kind>> kinds = new EnumMap<>(CertificationSource.class);
        last.forEach((pair, moment) -> kinds.computeIfAbsent(
                        CertificationSource.valueOf(pair.source()), none -> new ArrayList<>())
                .add(new Kind(
                        why(pair.outcome()),
                        moment,
                        hour.getOrDefault(pair, 0),
                        minute.getOrDefault(pair, 0),
                        afterAnswer(pair, moment, answered, now))));
        return kinds.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new Outcomes(one.getValue())));
    }

    private static Optional<Reason> why(String outcome) {
        return ANSWERS.contains(outcome) ? Optional.empty() : Optional.of(Reason.valueOf(outcome));
    }

    /** Counted only where something happened after the last answer, which is rare. */
    private int afterAnswer(Pair pair, Instant last, Map<String, Instant> answered, Instant now) {
        Instant answer = answered.getOrDefault(pair.source(), Instant.EPOCH);
        if (!last.isAfter(answer)) {
            return 0;
        }
        Instant hour = now.minus(HOUR);
        return statements
                .find(
                        "SELECT COUNT(*) AS n FROM certification_asking WHERE source = ? AND outcome = ? AND asked_at > ?",
                        row -> row.integer("n"),
                        pair.source(),
                        pair.outcome(),
                        answer.isAfter(hour) ? answer : hour)
                .orElse(0);
    }

    private Map<Pair, Integer> countsSince(Instant moment) {
        return statements
                .list(
                        "SELECT source, outcome, COUNT(*) AS n FROM certification_asking WHERE source IN (" + SOURCES
                                + ") AND outcome IN (" + OUTCOMES + ") AND asked_at >= ? GROUP BY source, outcome",
                        row -> Map.entry(Pair.of(row), row.integer("n")),
                        moment)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<CertificationSource, Waiting> waiting(Instant now) {
        return statements
                .list(
                        "SELECT source, SUM(CASE WHEN due_at < ? THEN 1 ELSE 0 END) AS overdue, COUNT(*) AS due"
                                + " FROM certification_reading WHERE source IN (" + SOURCES + ") AND due_at < ?"
                                + " GROUP BY source",
                        row -> Map.entry(
                                CertificationSource.valueOf(row.string("source")),
                                new Waiting(row.integer("overdue"), row.integer("due"))),
                        now.minus(LATE),
                        now.plus(HOUR))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** When the next question to each source may leave. */
    Map<CertificationSource, Instant> nextMoments() {
        return statements
                .list(
                        "SELECT source, next_at FROM certification_pace",
                        row -> Map.entry(CertificationSource.valueOf(row.string("source")), row.instant("next_at")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
