package kr.ansim.partner.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.DecisionEntry;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.paper.Papers;
import kr.ansim.partner.requirement.PaperTable;
import kr.ansim.partner.requirement.PaperTables;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All decisions in the order in which they were made, for whoever reads on from the last one they know. */
@ApplicationScoped
public class DecisionFeed {

    /**
     * Ids are made before their transactions end, which several do at once. What is younger is not told yet, so that nothing
     * can appear behind the place at which somebody goes on.
     */
    static final Duration SETTLED_AFTER = Duration.ofSeconds(5);

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    private Statements statements;

    @Inject
    private PaperTables tables;

    @Inject
    private Clock clock;

    /** @param company whose decisions, empty for those of all @param after the last one that is known */
    public List<DecisionEntry> after(Optional<UUID> company, Optional<UUID> after, int most) {
        List<@Nullable Object> values = new ArrayList<>();
        company.ifPresent(values::add);
        values.add(after.orElse(BEFORE_ALL));
        values.add(firstOf(clock.instant().minus(SETTLED_AFTER)));
        values.add(most);
        PaperTable table = tables.today();
        return statements.list(
                "SELECT d.*, p.item_code, p.code AS product_code, COALESCE(s.version, 0) AS version FROM partner_decision d"
                        + " LEFT JOIN partner_product p ON p.id = d.subject_id"
                        + " LEFT JOIN partner_submission s ON s.id = d.submission_id WHERE "
                        + (company.isPresent() ? "d.company_id = ? AND " : "")
                        + "d.id > ? AND d.id < ? ORDER BY d.id LIMIT ?",
                row -> entry(row, table),
                values.toArray());
    }

    /** Every id that was made before this moment is smaller: an id begins with its milliseconds. */
    static UUID firstOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16, 0);
    }

    private static DecisionEntry entry(Row row, PaperTable table) throws SQLException {
        return new DecisionEntry(
                row.uuid("id"),
                row.uuid("company_id"),
                Optional.ofNullable(row.stringOrNull("item_code")),
                Optional.ofNullable(row.stringOrNull("product_code")),
                table.kind(row.string("paper")),
                row.integer("version"),
                DecisionKind.valueOf(row.string("kind")),
                Papers.reasons(row.string("reasons")),
                row.string("words"),
                Optional.ofNullable(row.dateOrNull("ends_on")),
                row.instant("decided_at"));
    }
}
