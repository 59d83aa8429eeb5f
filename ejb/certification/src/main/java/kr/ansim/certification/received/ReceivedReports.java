package kr.ansim.certification.received;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.FindReports;
import kr.ansim.certification.ReportDetails;
import kr.ansim.certification.ReportOutcome;
import kr.ansim.certification.ReportRow;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;
import kr.ansim.certification.port.ReportFacts;
import kr.ansim.certification.verdict.ProductFacts;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The test reports that came by consent. */
@ApplicationScoped
public class ReceivedReports {

    private static final int MOST_MATCHES = 20;
    private static final String HIDDEN = "****";
    private static final String COLUMNS =
            "SELECT r.id, r.institute, r.number, r.product, r.model, r.issued_on, r.outcome FROM certification_report r ";

    @Inject
    private Statements statements;

    @Inject
    private ReportContents contents;

    @Inject
    private Clock clock;

    /** Keeps one under the lock of its consent, in place of what was known of it. */
    public void keep(UUID company, ReportFacts report) {
        contents.keep(company, report);
    }

    /** Masks the companies in all of a company's. How long a name was would still tell whose it is. */
    public void mask(UUID company, CertificationSource institute) {
        statements.update(
                "UPDATE certification_report_sample SET maker = ? WHERE maker <> '' AND report_id IN"
                        + " (SELECT id FROM certification_report WHERE company_id = ? AND institute = ?)",
                HIDDEN,
                company,
                institute);
        statements.update(
                "UPDATE certification_report SET applicant_name = ?, applicant_number = ?,"
                        + " masked_at = COALESCE(masked_at, ?) WHERE company_id = ? AND institute = ?",
                HIDDEN,
                HIDDEN,
                clock.instant(),
                company,
                institute);
    }

    public List<ReportRow> of(UUID company, FindReports wanted) {
        List<@Nullable Object> values = new ArrayList<>(List.of(company));
        String sql = COLUMNS + "WHERE r.company_id = ?";
        if (wanted.after() != null) {
            sql += " AND r.id < ?";
            values.add(wanted.after());
        }
        return statements.list(
                sql + " ORDER BY r.id DESC LIMIT " + wanted.limit(), ReceivedReports::row, values.toArray());
    }

    public Optional<ReportDetails> find(UUID id) {
        return contents.find(id);
    }

    /** Empty when it is another company's. */
    public Optional<ReportDetails> find(UUID id, UUID company) {
        return statements
                .find(
                        "SELECT id FROM certification_report WHERE id = ? AND company_id = ?",
                        row -> row.uuid("id"),
                        id,
                        company)
                .flatMap(contents::find);
    }

    /** Reports of the product's company on a sample of one of its models, the newest first. */
    public List<ReportRow> matching(ProductFacts product) {
        List<String> models = ReceivedCertificates.comparable(product);
        if (product.holder().isEmpty() || models.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> values = new ArrayList<>(List.of(product.holder()));
        values.addAll(models);
        return statements.list(
                COLUMNS
                        + "WHERE r.applicant_number = ? AND r.id IN (SELECT s.report_id FROM certification_report_sample s"
                        + " WHERE s.compared IN (" + ReceivedCertificates.marks(models)
                        + ")) ORDER BY r.issued_on DESC, r.id DESC LIMIT " + MOST_MATCHES,
                ReceivedReports::row,
                values.toArray());
    }

    /** What the reports on a product prove, or refute, where papers are the proof. */
    public List<VerdictReason> reasons(ProductFacts product) {
        return matching(product).stream()
                .filter(report -> report.outcome() != ReportOutcome.UNREAD)
                .map(report -> VerdictReason.of(
                        report.outcome() == ReportOutcome.PASSED ? Code.REPORT_PROVES : Code.REPORT_FAILED,
                        report.institute().name(),
                        report.number(),
                        report.issuedOn().map(LocalDate::toString).orElse("")))
                .toList();
    }

    static ReportRow row(Row row) throws SQLException {
        return new ReportRow(
                row.uuid("id"),
                CertificationSource.valueOf(row.string("institute")),
                row.string("number"),
                row.string("product"),
                row.string("model"),
                Optional.ofNullable(row.dateOrNull("issued_on")),
                ReportOutcome.valueOf(row.string("outcome")));
    }
}
