package kr.ansim.certification.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.Closeness;
import kr.ansim.certification.FindMatches;
import kr.ansim.certification.MatchDecision;
import kr.ansim.certification.MatchField;
import kr.ansim.certification.MatchFile;
import kr.ansim.certification.MatchFilter;
import kr.ansim.certification.MatchRow;
import kr.ansim.certification.MatchState;
import kr.ansim.certification.Meeting;
import kr.ansim.certification.RecalledProduct;
import kr.ansim.certification.product.Holds;
import kr.ansim.certification.product.Products;
import kr.ansim.certification.product.Search;
import kr.ansim.certification.product.WatchedProduct;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Matches as people read them, the surest first. */
@ApplicationScoped
public class MatchBoard {

    private static final String ROWS =
            "SELECT m.id, m.state, m.confidence, p.id AS product_id, p.shop_id, p.code, p.name, r.id AS recall_id,"
                    + " r.origin, r.product_name, r.brand, r.models, r.kind, r.published_on FROM"
                    + " certification_recall_match m JOIN certification_product p ON p.id = m.product_id JOIN"
                    + " certification_recall r ON r.id = m.recall_id ";

    @Inject
    private Statements statements;

    @Inject
    private RecallFiles recalls;

    @Inject
    private Products products;

    @Inject
    private ProductTexts told;

    @Inject
    private Holds holds;

    public List<MatchRow> find(FindMatches wanted) {
        List<@Nullable Object> values = new ArrayList<>(List.of(wanted.show().state()));
        String sql = ROWS + "WHERE m.state = ?" + narrowed(wanted.show());
        if (!wanted.query().isBlank()) {
            String part = Search.part(wanted.query());
            values.addAll(List.of(part, part, part, part));
            sql += " AND " + Search.in("p.code", "p.name", "r.product_name", "r.brand");
        }
        Optional<Integer> before = confidence(wanted.after());
        if (before.isPresent()) {
            values.addAll(List.of(before.get(), before.get()));
            values.add(wanted.after());
            sql += " AND (m.confidence < ? OR m.confidence = ? AND m.id < ?)";
        }
        return withFields(statements.list(
                sql + " ORDER BY m.confidence DESC, m.id DESC LIMIT " + wanted.limit(),
                MatchBoard::row,
                values.toArray()));
    }

    private static String narrowed(MatchFilter show) {
        return switch (show) {
            case OPEN -> " AND m.confidence >= " + Confidence.MORE_THAN_NAME;
            case NAME_ALONE -> " AND m.confidence < " + Confidence.MORE_THAN_NAME;
            default -> "";
        };
    }

    public List<MatchRow> ofProduct(UUID product) {
        return withFields(statements.list(
                ROWS + "WHERE m.product_id = ? AND m.state <> 'OUTDATED' ORDER BY CASE m.state WHEN 'OPEN' THEN 0 WHEN"
                        + " 'CONFIRMED' THEN 1 ELSE 2 END, m.confidence DESC, m.id DESC",
                MatchBoard::row,
                product));
    }

    public Map<MatchFilter, Integer> counts() {
        Map<MatchFilter, Integer> counts = new EnumMap<>(MatchFilter.class);
        for (MatchFilter filter : MatchFilter.values()) {
            counts.put(
                    filter,
                    statements
                            .find(
                                    "SELECT COUNT(*) AS n FROM certification_recall_match m WHERE m.state = ?"
                                            + narrowed(filter),
                                    row -> row.integer("n"),
                                    filter.state())
                            .orElse(0));
        }
        return counts;
    }

    public MatchFile file(UUID id) {
        Head head = statements
                .find(
                        "SELECT * FROM certification_recall_match WHERE id = ?",
                        row -> new Head(
                                MatchState.valueOf(row.string("state")),
                                row.integer("confidence"),
                                row.uuid("recall_id"),
                                row.uuid("product_id"),
                                decision(row)),
                        id)
                .orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_MATCH));
        return new MatchFile(
                id,
                head.state(),
                head.confidence(),
                meetings(List.of(id)).getOrDefault(id, List.of()),
                recalls.details(head.recall()).orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_RECALL)),
                product(head.product()),
                head.decision());
    }

    private RecalledProduct product(UUID id) {
        WatchedProduct watched = products.find(id).orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_PRODUCT));
        boolean held = holds.openSince(id).isPresent();
        List<RecalledProduct> found = new ArrayList<>();
        told.each(
                List.of(id),
                (product, texts) -> found.add(new RecalledProduct(
                        id,
                        watched.shopId(),
                        watched.code(),
                        texts.name(),
                        texts.brand(),
                        texts.models(),
                        texts.numbers(),
                        texts.barCodes(),
                        held)));
        return found.get(0);
    }

    private Optional<Integer> confidence(@Nullable UUID match) {
        return match == null
                ? Optional.empty()
                : statements.find(
                        "SELECT confidence FROM certification_recall_match WHERE id = ?",
                        row -> row.integer("confidence"),
                        match);
    }

    private List<MatchRow> withFields(List<MatchRow> rows) {
        Map<UUID, List<Meeting>> meetings =
                meetings(rows.stream().map(MatchRow::id).toList());
        return rows.stream()
                .map(row -> row.meetingBy(meetings.getOrDefault(row.id(), List.of()).stream()
                        .map(Meeting::field)
                        .toList()))
                .toList();
    }

    private Map<UUID, List<Meeting>> meetings(List<UUID> matches) {
        if (matches.isEmpty()) {
            return Map.of();
        }
        return statements
                .list(
                        "SELECT * FROM certification_recall_meeting WHERE match_id IN ("
                                + Statements.marks(matches.size()) + ")",
                        row -> Map.entry(row.uuid("match_id"), meeting(row)),
                        matches.toArray())
                .stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(Meeting::field)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Meeting meeting(Row row) throws SQLException {
        return new Meeting(
                MatchField.valueOf(row.string("field")),
                Closeness.valueOf(row.string("closeness")),
                row.string("recall_text"),
                row.string("product_text"));
    }

    private static MatchRow row(Row row) throws SQLException {
        return new MatchRow(
                row.uuid("id"),
                MatchState.valueOf(row.string("state")),
                row.integer("confidence"),
                List.of(),
                row.uuid("product_id"),
                row.uuid("shop_id"),
                row.string("code"),
                row.string("name"),
                RecallFiles.row(row.uuid("recall_id"), row));
    }

    private static Optional<MatchDecision> decision(Row row) throws SQLException {
        @Nullable String by = row.stringOrNull("decided_by");
        @Nullable String reason = row.stringOrNull("decided_reason");
        return by == null
                ? Optional.empty()
                : Optional.of(new MatchDecision(by, row.instant("decided_at"), reason == null ? "" : reason));
    }

    private record Head(
            MatchState state, int confidence, UUID recall, UUID product, Optional<MatchDecision> decision) {}
}
