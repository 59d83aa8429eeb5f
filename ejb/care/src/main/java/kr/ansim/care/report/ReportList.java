package kr.ansim.care.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportMeasure;
import kr.ansim.care.ReportRow;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The rows that a number counts, the newest first. */
@ApplicationScoped
public class ReportList {

    private record Found(ReportRow row, Optional<UUID> said) {}

    @Inject
    private Statements statements;

    @Inject
    private Conditions conditions;

    @Inject
    private PersonalDataVault vault;

    /** @param after the last that is known, null for the first page */
    public List<ReportRow> page(ReportMeasure measure, ReportFilter filter, @Nullable UUID after, int most) {
        Origin origin = Origin.of(measure.subject());
        Condition all = conditions.of(measure.subject(), filter).and(conditions.of(measure));
        Condition wanted = after == null ? all : later(origin, all, after);
        return masked(statements.list(
                "SELECT " + origin.id() + " AS id, " + origin.at() + " AS happened_at, " + origin.shown() + " FROM "
                        + origin.from() + " WHERE " + wanted.sql() + " ORDER BY " + origin.at() + " DESC, "
                        + origin.id() + " DESC LIMIT " + most,
                ReportList::found,
                wanted.bound(Stream.empty())));
    }

    /** Places of rows that have left the list meanwhile are known as well. */
    private Condition later(Origin origin, Condition all, UUID after) {
        Instant at = statements
                .find(
                        "SELECT " + origin.at() + " AS happened_at FROM " + origin.from() + " WHERE " + origin.id()
                                + " = ?",
                        row -> row.instant("happened_at"),
                        after)
                .orElse(Instant.EPOCH);
        return all.and(Condition.of(
                "(" + origin.at() + " < ? OR (" + origin.at() + " = ? AND " + origin.id() + " < ?))", at, at, after));
    }

    private static Found found(Row row) throws SQLException {
        return new Found(
                new ReportRow(
                        row.uuid("id"),
                        row.instant("happened_at"),
                        Optional.ofNullable(row.stringOrNull("member")),
                        Optional.ofNullable(row.stringOrNull("agent")),
                        Optional.ofNullable(row.stringOrNull("topic")),
                        Optional.ofNullable(row.stringOrNull("state")),
                        Optional.ofNullable(row.bigintOrNull("amount")),
                        Optional.ofNullable(row.stringOrNull("place")),
                        ""),
                Optional.ofNullable(row.uuidOrNull("said")));
    }

    private List<ReportRow> masked(List<Found> found) {
        List<UUID> tokens = found.stream().flatMap(one -> one.said().stream()).toList();
        Map<UUID, Map<String, String>> said = tokens.isEmpty() ? Map.of() : vault.masked(tokens);
        List<ReportRow> rows = new ArrayList<>();
        for (Found one : found) {
            String words = one.said()
                    .map(token ->
                            String.join(" ", said.getOrDefault(token, Map.of()).values()))
                    .orElse("");
            rows.add(words.isEmpty() ? one.row() : one.row().with(words));
        }
        return rows;
    }
}
