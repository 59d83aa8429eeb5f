package kr.ansim.partner.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.FindReviews;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.ReviewCounts;
import kr.ansim.partner.ReviewRow;
import kr.ansim.partner.ReviewShow;
import kr.ansim.partner.company.Companies;
import kr.ansim.partner.requirement.PaperTable;
import kr.ansim.partner.requirement.PaperTables;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The queue as reviewers look at it. Read only. */
@ApplicationScoped
public class ReviewQueue {

    /**
     * The very files with the very values were accepted from the company before: nothing differs. Looked for by the files,
     * which few papers share, while a large company has thousands of the same kind.
     */
    private static final String KNOWN =
            "EXISTS (SELECT 1 FROM partner_submission_file f0 JOIN partner_document p0 ON p0.id = f0.document_id"
                    + " JOIN partner_document q0 ON q0.file_id = p0.file_id"
                    + " JOIN partner_submission_file g0 ON g0.document_id = q0.id"
                    + " JOIN partner_submission a ON a.id = g0.submission_id"
                    + " WHERE f0.submission_id = s.id AND a.company_id = s.company_id"
                    + " AND a.paper = s.paper AND a.id <> s.id AND a.number = s.number"
                    + " AND COALESCE(a.issued_on, '1000-01-01') = COALESCE(s.issued_on, '1000-01-01')"
                    + " AND COALESCE(a.ends_on, '1000-01-01') = COALESCE(s.ends_on, '1000-01-01')"
                    + " AND EXISTS (SELECT 1 FROM partner_decision d WHERE d.submission_id = a.id AND d.kind = 'ACCEPTED')"
                    + " AND NOT EXISTS (SELECT 1 FROM partner_decision d WHERE d.submission_id = a.id AND d.kind = 'RETURNED')"
                    + " AND (SELECT COUNT(*) FROM partner_submission_file f WHERE f.submission_id = a.id)"
                    + " = (SELECT COUNT(*) FROM partner_submission_file f WHERE f.submission_id = s.id)"
                    + " AND NOT EXISTS (SELECT 1 FROM partner_submission_file f JOIN partner_document p ON p.id = f.document_id"
                    + " WHERE f.submission_id = s.id AND NOT EXISTS (SELECT 1 FROM partner_submission_file g"
                    + " JOIN partner_document q ON q.id = g.document_id WHERE g.submission_id = a.id AND q.file_id = p.file_id)))";

    private static final String ROW =
            "SELECT i.*, c.name AS company_name, p.name AS product_name, s.version, s.ends_on, " + KNOWN + " AS known"
                    + " FROM partner_review_item i JOIN partner_submission s ON s.id = i.submission_id"
                    + " JOIN partner_company c ON c.id = i.company_id LEFT JOIN partner_product p ON p.id = i.subject_id WHERE ";

    @Inject
    private Statements statements;

    @Inject
    private Companies companies;

    @Inject
    private PaperTables tables;

    @Inject
    private WorkingHours hours;

    @Inject
    private Clock clock;

    public List<ReviewRow> find(FindReviews wanted, String reviewer) {
        List<@Nullable Object> values = new ArrayList<>();
        Optional<String> where = where(wanted, reviewer, values);
        if (where.isEmpty()) {
            return List.of();
        }
        values.add(wanted.most());
        PaperTable table = tables.today();
        return statements.list(
                ROW + where.get() + " ORDER BY i.due_at, i.submission_id LIMIT ?",
                row -> row(row, table),
                values.toArray());
    }

    /** @return empty when nothing can be found */
    private Optional<String> where(FindReviews wanted, String reviewer, List<@Nullable Object> values) {
        StringBuilder sql = new StringBuilder(shown(wanted.show(), reviewer, values));
        if (wanted.category().equals(FindReviews.OF_COMPANIES)) {
            sql.append(" AND i.category = ''");
        } else if (!wanted.category().isEmpty()) {
            sql.append(" AND i.category = ?");
            values.add(wanted.category());
        }
        if (!wanted.company().isBlank()) {
            List<UUID> found = companies.named(wanted.company());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            sql.append(" AND i.company_id IN (")
                    .append(Statements.marks(found.size()))
                    .append(")");
            values.addAll(found);
        }
        wanted.after().ifPresent(place -> {
            sql.append(" AND (i.due_at > ? OR (i.due_at = ? AND i.submission_id > ?))");
            values.add(place.dueAt());
            values.add(place.dueAt());
            values.add(place.submission());
        });
        return Optional.of(sql.toString());
    }

    /** Empty when it does not wait any more. */
    public Optional<ReviewRow> find(UUID submission) {
        PaperTable table = tables.today();
        return statements.find(ROW + "i.submission_id = ?", row -> row(row, table), submission);
    }

    /** The one that is due first among those that this reviewer may take. */
    public Optional<UUID> next(FindReviews wanted, String reviewer) {
        List<@Nullable Object> values = new ArrayList<>();
        return where(wanted, reviewer, values).flatMap(where -> {
            values.add(reviewer);
            return statements.find(
                    "SELECT i.submission_id FROM partner_review_item i WHERE " + where
                            + " AND (i.claimed_by IS NULL OR i.claimed_by = ?) ORDER BY i.due_at, i.submission_id LIMIT 1",
                    row -> row.uuid("submission_id"),
                    values.toArray());
        });
    }

    public ReviewCounts counts(String reviewer) {
        Map<ReviewShow, Integer> shown = new EnumMap<>(ReviewShow.class);
        for (ReviewShow show : ReviewShow.values()) {
            List<@Nullable Object> values = new ArrayList<>();
            String where = shown(show, reviewer, values);
            shown.put(
                    show,
                    statements
                            .find(
                                    "SELECT COUNT(*) AS n FROM partner_review_item i WHERE " + where,
                                    row -> row.integer("n"),
                                    values.toArray())
                            .orElse(0));
        }
        Map<String, Integer> categories = new LinkedHashMap<>();
        statements
                .list(
                        "SELECT category, COUNT(*) AS n FROM partner_review_item GROUP BY category",
                        row -> Map.entry(row.string("category"), row.integer("n")))
                .forEach(one -> categories.put(
                        one.getKey().isEmpty() ? FindReviews.OF_COMPANIES : one.getKey(), one.getValue()));
        return new ReviewCounts(shown, categories);
    }

    private String shown(ReviewShow show, String reviewer, List<@Nullable Object> values) {
        return switch (show) {
            case ALL -> "1 = 1";
            case FREE -> "i.claimed_by IS NULL";
            case MINE -> {
                values.add(reviewer);
                yield "i.claimed_by = ?";
            }
            case LATE -> {
                values.add(clock.instant());
                yield "i.due_at < ?";
            }
        };
    }

    private ReviewRow row(Row row, PaperTable table) throws SQLException {
        Instant due = row.instant("due_at");
        Instant now = clock.instant();
        Duration left = due.isBefore(now) ? hours.between(due, now).negated() : hours.between(now, due);
        String company = row.string("company_name");
        return new ReviewRow(
                row.uuid("submission_id"),
                row.uuid("company_id"),
                company,
                PaperSubject.valueOf(row.string("subject")),
                row.uuid("subject_id"),
                Optional.ofNullable(row.stringOrNull("product_name")).orElse(company),
                table.kind(row.string("paper")),
                row.string("category"),
                row.integer("version"),
                row.instant("entered_at"),
                due,
                left,
                Optional.ofNullable(row.stringOrNull("claimed_by")),
                Optional.ofNullable(row.dateOrNull("ends_on")),
                row.bool("known"));
    }
}
