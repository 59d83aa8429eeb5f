package kr.ansim.partner.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.DecisionRow;
import kr.ansim.partner.FindDecisions;
import kr.ansim.partner.FindReviews;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.company.Companies;
import kr.ansim.partner.paper.Papers;
import kr.ansim.partner.requirement.PaperTable;
import kr.ansim.partner.requirement.PaperTables;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The decisions behind the figures. */
@ApplicationScoped
public class DecisionList {

    private static final String NEWEST_FIRST = " ORDER BY d.decided_at DESC, d.id DESC";

    /** The page is cut out before anything is joined to it: beside a join, the database would sort all decisions first. */
    private static final String NAMED =
            "SELECT d.*, c.name AS company_name, COALESCE(p.name, c.name) AS subject_name, COALESCE(s.version, 0) AS version"
                    + " FROM (%s) d JOIN partner_company c ON c.id = d.company_id"
                    + " LEFT JOIN partner_product p ON p.id = d.subject_id"
                    + " LEFT JOIN partner_submission s ON s.id = d.submission_id" + NEWEST_FIRST;

    @Inject
    private Statements statements;

    @Inject
    private Companies companies;

    @Inject
    private PaperTables tables;

    public List<DecisionRow> find(FindDecisions wanted) {
        List<@Nullable Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT d.* FROM partner_decision d WHERE d.decided_at >= ?");
        values.add(wanted.since().atStartOfDay(SystemClock.KOREA).toInstant());
        decided(wanted, sql, values);
        if (!ofCompanies(wanted, sql, values)) {
            return List.of();
        }
        wanted.after().flatMap(this::place).ifPresent(place -> {
            sql.append(" AND d.decided_at <= ? AND (d.decided_at < ? OR d.id < ?)");
            values.add(place.at());
            values.add(place.at());
            values.add(place.id());
        });
        values.add(wanted.most());
        PaperTable table = tables.today();
        return statements.list(
                NAMED.formatted(sql.append(NEWEST_FIRST).append(" LIMIT ?")), row -> row(row, table), values.toArray());
    }

    private static void decided(FindDecisions wanted, StringBuilder sql, List<@Nullable Object> values) {
        wanted.kind().ifPresent(kind -> {
            sql.append(" AND d.kind = ?");
            values.add(kind);
        });
        wanted.reason().ifPresent(reason -> {
            sql.append(" AND CONCAT(' ', d.reasons, ' ') LIKE ?");
            values.add("% " + reason.name() + " %");
        });
        if (wanted.category().equals(FindReviews.OF_COMPANIES)) {
            sql.append(" AND d.category = ''");
        } else if (!wanted.category().isEmpty()) {
            sql.append(" AND d.category = ?");
            values.add(wanted.category());
        }
        if (!wanted.reviewer().isEmpty()) {
            sql.append(" AND d.decided_by = ?");
            values.add(wanted.reviewer());
        }
        if (wanted.firstVersion()) {
            sql.append(" AND d.paper_version = 1");
        }
    }

    /** Tells whether any can be found. */
    private boolean ofCompanies(FindDecisions wanted, StringBuilder sql, List<@Nullable Object> values) {
        wanted.company().ifPresent(company -> {
            sql.append(" AND d.company_id = ?");
            values.add(company);
        });
        if (wanted.named().isBlank()) {
            return true;
        }
        List<UUID> named = companies.named(wanted.named());
        sql.append(" AND d.company_id IN (")
                .append(Statements.marks(named.size()))
                .append(")");
        values.addAll(named);
        return !named.isEmpty();
    }

    private record Place(Instant at, UUID id) {}

    private Optional<Place> place(UUID decision) {
        return statements.find(
                "SELECT decided_at FROM partner_decision WHERE id = ?",
                row -> new Place(row.instant("decided_at"), decision),
                decision);
    }

    private static DecisionRow row(Row row, PaperTable table) throws SQLException {
        return new DecisionRow(
                row.uuid("id"),
                Optional.ofNullable(row.uuidOrNull("submission_id")),
                row.uuid("company_id"),
                row.string("company_name"),
                PaperSubject.valueOf(row.string("subject")),
                row.uuid("subject_id"),
                row.string("subject_name"),
                table.kind(row.string("paper")),
                row.string("category"),
                row.integer("version"),
                DecisionKind.valueOf(row.string("kind")),
                Papers.reasons(row.string("reasons")),
                row.string("words"),
                Optional.ofNullable(row.bigintOrNull("worked")).map(Duration::ofSeconds),
                row.instant("decided_at"),
                row.string("decided_by"),
                Optional.ofNullable(row.stringOrNull("asked_by")));
    }
}
