package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.BoardFilter;
import kr.ansim.certification.FindProducts;
import kr.ansim.certification.NumberReading;
import kr.ansim.certification.ProductRow;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.number.NumberReader;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All watched products as a list, the most urgent first. */
@ApplicationScoped
public class Board {

    @Inject
    private Statements statements;

    @Inject
    private NumberReader reader;

    /** @param caller whose products {@link BoardFilter#MINE} shows */
    public List<ProductRow> find(FindProducts wanted, String caller) {
        List<@Nullable Object> values = new ArrayList<>();
        String sql = "SELECT p.id, p.shop_id, p.code, p.name, p.category, p.verdict, p.judged_at, p.assigned_to,"
                + " h.opened_at, h.asked_at, t.due_on FROM certification_product p LEFT JOIN certification_hold h"
                + " ON h.live = p.id LEFT JOIN certification_task t ON t.live = p.id WHERE p.verdict_rank IN ("
                + wanted.show().verdicts().stream()
                        .map(verdict -> Integer.toString(verdict.ordinal()))
                        .sorted()
                        .collect(Collectors.joining(", "))
                + ")"
                + narrowed(wanted.show(), caller, values)
                + matching(wanted.query(), wanted.shops(), values)
                + after(wanted.after(), values);
        return statements.list(
                sql + " ORDER BY p.verdict_rank, p.id LIMIT " + wanted.limit(), Board::row, values.toArray());
    }

    private static String narrowed(BoardFilter show, String caller, List<@Nullable Object> values) {
        return switch (show) {
            case HELD -> " AND h.id IS NOT NULL";
            case ASKED -> " AND h.asked_at IS NOT NULL";
            case TASKS -> " AND t.id IS NOT NULL";
            case MINE -> {
                values.add(caller);
                yield " AND p.assigned_to = ?";
            }
            default -> "";
        };
    }

    public Map<BoardFilter, Integer> counts(String caller) {
        Map<Verdict, Integer> byVerdict = new EnumMap<>(Verdict.class);
        statements
                .list(
                        "SELECT verdict_rank, COUNT(*) AS n FROM certification_product GROUP BY verdict_rank",
                        row -> Map.entry(Verdict.values()[row.integer("verdict_rank")], row.integer("n")))
                .forEach(count -> byVerdict.put(count.getKey(), count.getValue()));
        Map<BoardFilter, Integer> counts = new EnumMap<>(BoardFilter.class);
        for (BoardFilter filter : BoardFilter.values()) {
            counts.put(
                    filter,
                    filter.verdicts().stream()
                            .mapToInt(verdict -> byVerdict.getOrDefault(verdict, 0))
                            .sum());
        }
        counts.put(BoardFilter.HELD, count("certification_hold WHERE live IS NOT NULL"));
        counts.put(BoardFilter.ASKED, count("certification_hold WHERE live IS NOT NULL AND asked_at IS NOT NULL"));
        counts.put(BoardFilter.TASKS, count("certification_task WHERE live IS NOT NULL"));
        counts.put(BoardFilter.MINE, count("certification_product WHERE assigned_to = ?", caller));
        return counts;
    }

    private int count(String what, Object... values) {
        return statements
                .find("SELECT COUNT(*) AS n FROM " + what, row -> row.integer("n"), values)
                .orElse(0);
    }

    private String matching(String query, Set<UUID> shops, List<@Nullable Object> values) {
        if (query.isBlank()) {
            return "";
        }
        if (reader.typed(query) instanceof NumberReading.Number read) {
            values.add(read.number().text());
            return " AND p.id IN (SELECT product_id FROM certification_product_mark WHERE kind = 'NUMBER' AND compared"
                    + " = ?)";
        }
        String part = Search.part(query);
        values.add(part);
        values.add(part);
        values.addAll(shops);
        String ofShops = shops.isEmpty() ? "" : " OR p.shop_id IN (" + Statements.marks(shops.size()) + ")";
        return " AND (" + Search.in("p.code", "p.name") + ofShops + ")";
    }

    private String after(@Nullable UUID last, List<@Nullable Object> values) {
        if (last == null) {
            return "";
        }
        Optional<Integer> rank = statements.find(
                "SELECT verdict_rank FROM certification_product WHERE id = ?",
                row -> row.integer("verdict_rank"),
                last);
        if (rank.isEmpty()) {
            return "";
        }
        values.add(rank.get());
        values.add(rank.get());
        values.add(last);
        return " AND (p.verdict_rank > ? OR (p.verdict_rank = ? AND p.id > ?))";
    }

    private static ProductRow row(Row row) throws SQLException {
        return new ProductRow(
                row.uuid("id"),
                row.uuid("shop_id"),
                row.string("code"),
                row.string("name"),
                row.string("category"),
                Verdict.valueOf(row.string("verdict")),
                row.instant("judged_at"),
                Optional.ofNullable(row.instantOrNull("opened_at")),
                Optional.ofNullable(row.instantOrNull("asked_at")),
                Optional.ofNullable(row.dateOrNull("due_on")),
                Optional.ofNullable(row.stringOrNull("assigned_to")));
    }
}
