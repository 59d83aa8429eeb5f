package kr.ansim.partner.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CompanyProducts;
import kr.ansim.certification.ProductKey;
import kr.ansim.partner.ApplicationRow;
import kr.ansim.partner.CompanyReview;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.FindApplications;
import kr.ansim.partner.company.NumberClaims;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The companies as reviewers look at them. Read only. */
@ApplicationScoped
public class CompanyBoard {

    private static final int MOST_PUNISHED = 50;

    private static final String ROW =
            "SELECT c.id, c.name, c.registration_number, c.state, c.registered_at, a.submitted_at,"
                    + " (SELECT MAX(t.taken_at) FROM partner_company_step t WHERE t.company_id = c.id) AS moved_at,"
                    + " (SELECT COUNT(*) FROM partner_review_item i WHERE i.company_id = c.id) AS waiting,"
                    + " EXISTS (SELECT 1 FROM partner_approval_request r WHERE r.company_id = c.id) AS asked,"
                    + " EXISTS (SELECT 1 FROM partner_suspension s WHERE s.company_id = c.id AND s.ended_at IS NULL) AS suspended"
                    + " FROM partner_company c LEFT JOIN partner_application a ON a.company_id = c.id WHERE ";

    @Inject
    private Statements statements;

    @Inject
    private Approvals approvals;

    @Inject
    private Suspensions suspensions;

    @Inject
    private Appeals appeals;

    @Inject
    private CompanyProducts watched;

    @Inject
    private NumberClaims claims;

    @Inject
    private CompanySteps steps;

    /** In the order of their names. */
    public List<ApplicationRow> list(FindApplications wanted) {
        List<@Nullable Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        wanted.state()
                .ifPresentOrElse(
                        state -> {
                            sql.append("c.state = ?");
                            values.add(state);
                        },
                        () -> sql.append("c.state <> 'APPLYING'"));
        if (!wanted.query().isBlank()) {
            String part = "%"
                    + wanted.query()
                            .strip()
                            .replace("!", "!!")
                            .replace("%", "!%")
                            .replace("_", "!_")
                    + "%";
            sql.append(" AND (c.name LIKE ? ESCAPE '!' OR c.registration_number LIKE ? ESCAPE '!')");
            values.add(part);
            values.add(part.replace("-", ""));
        }
        wanted.after()
                .flatMap(last -> statements.find(
                        "SELECT name FROM partner_company WHERE id = ?", row -> row.string("name"), last))
                .ifPresent(name -> {
                    sql.append(" AND (c.name > ? OR (c.name = ? AND c.id > ?))");
                    values.add(name);
                    values.add(name);
                    values.add(wanted.after().orElseThrow());
                });
        values.add(wanted.most());
        return statements.list(ROW + sql + " ORDER BY c.name, c.id LIMIT ?", CompanyBoard::row, values.toArray());
    }

    public Map<CompanyState, Integer> counts() {
        Map<CompanyState, Integer> counts = new EnumMap<>(CompanyState.class);
        statements
                .list(
                        "SELECT state, COUNT(*) AS n FROM partner_company GROUP BY state",
                        row -> Map.entry(CompanyState.valueOf(row.string("state")), row.integer("n")))
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        return counts;
    }

    public Optional<CompanyReview> find(UUID company) {
        return statements
                .find(ROW + "c.id = ?", CompanyBoard::row, company)
                .map(row -> new CompanyReview(
                        row.id(),
                        row.name(),
                        row.registrationNumber(),
                        row.state(),
                        row.submittedAt(),
                        approvals.standing(company),
                        approvals.asked(company),
                        suspensions.of(company),
                        appeals.of(company),
                        watched.punished(company, MOST_PUNISHED).stream()
                                .map(ProductKey::code)
                                .toList(),
                        row.state().isReviewed() ? claims.against(company) : List.of(),
                        steps.of(company)));
    }

    public Optional<String> name(UUID company) {
        return statements.find("SELECT name FROM partner_company WHERE id = ?", row -> row.string("name"), company);
    }

    private static ApplicationRow row(Row row) throws SQLException {
        return new ApplicationRow(
                row.uuid("id"),
                row.string("name"),
                row.string("registration_number"),
                CompanyState.valueOf(row.string("state")),
                Optional.ofNullable(row.instantOrNull("moved_at")).orElse(row.instant("registered_at")),
                row.integer("waiting"),
                row.bool("asked"),
                row.bool("suspended"),
                Optional.ofNullable(row.instantOrNull("submitted_at")));
    }
}
