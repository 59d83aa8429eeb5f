package kr.ansim.certification.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.BroadcastFilter;
import kr.ansim.certification.BroadcastRow;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.FindBroadcastRows;
import kr.ansim.certification.Verdict;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The products of broadcast checks and what each check found. */
@ApplicationScoped
public class BroadcastItems {

    /** Not asked for yet, asked for, and done. */
    enum State {
        WAITING,
        ASKED,
        CHECKED
    }

    private static final String TABLE = " FROM certification_broadcast_item i ";
    private static final String WITH_HOLDS = TABLE + "LEFT JOIN certification_hold h ON h.live = i.product_id ";
    private static final String COUNTS = Arrays.stream(BroadcastFilter.values())
            .map(filter -> ", SUM(CASE WHEN " + condition(filter) + " THEN 1 ELSE 0 END) AS n_" + filter.ordinal())
            .collect(Collectors.joining());

    @Inject
    private Statements statements;

    record Item(int place, UUID product) {}

    int announced(LocalDate day) {
        return statements
                .find(
                        "SELECT COUNT(*) AS n FROM certification_broadcast WHERE on_day = ?",
                        row -> row.integer("n"),
                        day)
                .orElse(0);
    }

    /** Takes in the day's list as it is now. */
    void add(UUID run, LocalDate day) {
        statements.update(
                "INSERT INTO certification_broadcast_item (run_id, place, product_id, state, before_verdict,"
                        + " before_rank) SELECT CAST(? AS BINARY(16)), ROW_NUMBER() OVER (ORDER BY p.code, p.id), p.id,"
                        + " 'WAITING', p.verdict, p.verdict_rank FROM certification_broadcast b JOIN certification_product"
                        + " p ON p.id = b.product_id WHERE b.on_day = ?",
                run,
                day);
    }

    List<Item> waiting(UUID run, int most) {
        return statements.list(
                "SELECT i.place, i.product_id" + TABLE
                        + "WHERE i.run_id = ? AND i.state = 'WAITING' ORDER BY i.place LIMIT " + most,
                BroadcastItems::item,
                run);
    }

    /** Those of which nothing is waited for any more. */
    List<Item> answered(UUID run, int most) {
        return statements.list(
                "SELECT i.place, i.product_id" + TABLE
                        + "WHERE i.run_id = ? AND i.state = 'ASKED' AND NOT EXISTS (SELECT 1"
                        + " FROM certification_broadcast_question q WHERE q.run_id = i.run_id AND q.place = i.place"
                        + " AND NOT q.settled) ORDER BY i.place LIMIT " + most,
                BroadcastItems::item,
                run);
    }

    boolean isDone(UUID run) {
        return statements
                .find(
                        "SELECT i.place" + TABLE + "WHERE i.run_id = ? AND i.state <> 'CHECKED' LIMIT 1",
                        row -> row.integer("place"),
                        run)
                .isEmpty();
    }

    void asked(UUID run, List<Item> items) {
        statements.batch(
                "UPDATE certification_broadcast_item SET state = 'ASKED' WHERE run_id = ? AND place = ?",
                items.stream().map(item -> new Object[] {run, item.place()}).toList());
    }

    void checked(UUID run, Item item, Finding finding, Instant now) {
        statements.update(
                "UPDATE certification_broadcast_item SET state = 'CHECKED', verdict = ?, verdict_rank = ?, reasons = ?,"
                        + " silent = ?, checked_at = ? WHERE run_id = ? AND place = ?",
                finding.verdict(),
                finding.verdict().ordinal(),
                ReasonsText.write(finding.reasons()),
                String.join(",", finding.silent().stream().map(Enum::name).toList()),
                now,
                run,
                item.place());
    }

    /** How many products each filter shows, for each of these checks that has any. */
    Map<UUID, Map<BroadcastFilter, Integer>> counts(List<UUID> runs) {
        return runs.isEmpty()
                ? Map.of()
                : statements
                        .list(
                                "SELECT i.run_id" + COUNTS + WITH_HOLDS + "WHERE i.run_id IN ("
                                        + Statements.marks(runs.size())
                                        + ") GROUP BY i.run_id",
                                row -> Map.entry(row.uuid("run_id"), counts(row)),
                                runs.toArray())
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<BroadcastFilter, Integer> counts(Row row) throws SQLException {
        Map<BroadcastFilter, Integer> counts = new EnumMap<>(BroadcastFilter.class);
        for (BroadcastFilter filter : BroadcastFilter.values()) {
            counts.put(filter, row.integer("n_" + filter.ordinal()));
        }
        return counts;
    }

    List<BroadcastRow> rows(FindBroadcastRows wanted) {
        return statements.list(
                "SELECT i.*, p.shop_id, p.code, p.name, h.opened_at" + WITH_HOLDS
                        + "JOIN certification_product p ON p.id = i.product_id WHERE i.run_id = ? AND "
                        + condition(wanted.show()) + " ORDER BY i.place LIMIT " + wanted.limit() + " OFFSET "
                        + wanted.after(),
                BroadcastItems::row,
                wanted.run());
    }

    private static String condition(BroadcastFilter filter) {
        return switch (filter) {
            case ALL -> "TRUE";
            case OPEN -> "i.state <> 'CHECKED'";
            case CHANGED -> "i.verdict_rank <> i.before_rank";
            case HELD -> "h.opened_at IS NOT NULL";
            case IN_DOUBT -> "(h.opened_at IS NOT NULL OR i.verdict_rank < " + Verdict.UNDER_ACTION.ordinal() + ")";
            case SILENT -> "i.silent <> ''";
        };
    }

    private static Item item(Row row) throws SQLException {
        return new Item(row.integer("place"), row.uuid("product_id"));
    }

    private static BroadcastRow row(Row row) throws SQLException {
        return new BroadcastRow(
                row.uuid("product_id"),
                row.uuid("shop_id"),
                row.string("code"),
                row.string("name"),
                Verdict.valueOf(row.string("before_verdict")),
                Optional.ofNullable(row.stringOrNull("verdict")).map(Verdict::valueOf),
                Optional.ofNullable(row.instantOrNull("opened_at")),
                ReasonsText.read(row.stringOrNull("reasons")),
                sources(row.stringOrNull("silent")),
                Optional.ofNullable(row.instantOrNull("checked_at")));
    }

    private static List<CertificationSource> sources(@Nullable String names) {
        return names == null || names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(","))
                        .map(CertificationSource::valueOf)
                        .toList();
    }
}
