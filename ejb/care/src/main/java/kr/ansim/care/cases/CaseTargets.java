package kr.ansim.care.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.care.CaseClock;
import kr.ansim.care.TargetKind;
import kr.ansim.care.sla.SlaPolicies;
import kr.ansim.care.sla.Target;
import kr.ansim.care.sla.Targets;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The rows of what cases are to reach in time. */
@ApplicationScoped
class CaseTargets {

    private record Of(UUID id, Target target) {}

    @Inject
    private Statements statements;

    @Inject
    private SlaPolicies policies;

    Targets fresh() {
        return new Targets(List.of(), policies.current(), policies::hours);
    }

    Targets of(UUID id) {
        return new Targets(rows(List.of(id)).getOrDefault(id, List.of()), policies.current(), policies::hours);
    }

    void keep(UUID id, Targets targets) {
        statements.update("DELETE FROM care_case_target WHERE case_id = ?", id);
        statements.batch(
                "INSERT INTO care_case_target (case_id, kind, policy_version, allowed_seconds, left_seconds, running,"
                        + " due_at, met_at, missed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                targets.all().stream()
                        .map(one -> new @Nullable Object[] {
                            id,
                            one.kind(),
                            one.version(),
                            one.allowed().toSeconds(),
                            one.left().toSeconds(),
                            one.running(),
                            one.dueAt(),
                            one.metAt(),
                            one.missed()
                        })
                        .toList());
    }

    /** In the order in which they are promised. */
    Map<UUID, Map<TargetKind, CaseClock>> clocks(Collection<UUID> ids, Instant now) {
        return rows(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> clocks(entry.getValue(), now)));
    }

    private Map<TargetKind, CaseClock> clocks(List<Target> targets, Instant now) {
        Map<TargetKind, CaseClock> clocks = new EnumMap<>(TargetKind.class);
        targets.forEach(one -> clocks.put(one.kind(), clock(one, now)));
        return clocks;
    }

    private CaseClock clock(Target one, Instant now) {
        Duration left = one.leftAt(now, policies.hours(one.version()));
        return new CaseClock(
                one.kind(),
                Optional.ofNullable(one.dueAt()),
                one.allowed(),
                left,
                Optional.ofNullable(one.metAt()),
                one.missed() || left.isNegative());
    }

    private Map<UUID, List<Target>> rows(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : statements
                        .list(
                                "SELECT * FROM care_case_target WHERE case_id IN (" + Statements.marks(ids.size())
                                        + ")",
                                CaseTargets::row,
                                ids.toArray())
                        .stream()
                        .collect(Collectors.groupingBy(Of::id, Collectors.mapping(Of::target, Collectors.toList())));
    }

    private static Of row(Row row) throws SQLException {
        return new Of(
                row.uuid("case_id"),
                new Target(
                        TargetKind.valueOf(row.string("kind")),
                        row.integer("policy_version"),
                        Duration.ofSeconds(row.bigint("allowed_seconds")),
                        Duration.ofSeconds(row.bigint("left_seconds")),
                        row.instantOrNull("due_at"),
                        row.instantOrNull("met_at"),
                        row.bool("missed")));
    }
}
