package kr.ansim.certification.received;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kr.ansim.certification.ReportDetails;
import kr.ansim.certification.port.ReportFacts;
import kr.ansim.certification.verdict.Names;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Texts;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Reports with their five levels: receipt, report, items, samples and single tests. */
@ApplicationScoped
public class ReportContents {

    private static final int WIDE = 200;
    private static final int NARROW = 40;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    void keep(UUID company, ReportFacts report) {
        Optional<UUID> known = statements.find(
                "SELECT id FROM certification_report WHERE company_id = ? AND institute = ? AND number = ?",
                row -> row.uuid("id"),
                company,
                report.institute(),
                Texts.cut(report.number(), NARROW));
        known.ifPresent(this::remove);
        UUID id = known.orElseGet(Ids::next);
        Optional<ReportFacts.Sample> first =
                report.items().stream().flatMap(item -> item.samples().stream()).findFirst();
        statements.update(
                "INSERT INTO certification_report (id, company_id, institute, number, receipt_number, issued_on,"
                        + " verdict_code, outcome, applicant_name, applicant_number, product, model, received_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                company,
                report.institute(),
                Texts.cut(report.number(), NARROW),
                Texts.cut(report.receiptNumber(), NARROW),
                report.issuedOn().orElse(null),
                Texts.cut(report.verdict(), 20),
                Outcomes.of(report),
                Texts.cut(report.applicant().name(), WIDE),
                report.applicant().registrationNumber(),
                Texts.cut(first.map(ReportFacts.Sample::name).orElse(""), WIDE),
                Texts.cut(first.map(ReportFacts.Sample::model).orElse(""), WIDE),
                clock.instant());
        add(id, report.items());
    }

    private void remove(UUID id) {
        statements.update("DELETE FROM certification_report_test WHERE report_id = ?", id);
        statements.update("DELETE FROM certification_report_sample WHERE report_id = ?", id);
        statements.update("DELETE FROM certification_report_item WHERE report_id = ?", id);
        statements.update("DELETE FROM certification_report WHERE id = ?", id);
    }

    private record Place(UUID report, int item, int sample) {}

    private void add(UUID id, List<ReportFacts.Item> items) {
        List<@Nullable Object[]> itemRows = new ArrayList<>();
        List<@Nullable Object[]> sampleRows = new ArrayList<>();
        List<@Nullable Object[]> testRows = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            ReportFacts.Item one = items.get(item);
            itemRows.add(
                    new Object[] {id, item, Texts.cut(one.largeClass(), NARROW), Texts.cut(one.middleClass(), NARROW)});
            for (int sample = 0; sample < one.samples().size(); sample++) {
                ReportFacts.Sample probe = one.samples().get(sample);
                sampleRows.add(row(new Place(id, item, sample), probe));
                for (int place = 0; place < probe.tests().size(); place++) {
                    testRows.add(row(
                            new Place(id, item, sample), place, probe.tests().get(place)));
                }
            }
        }
        statements.batch(
                "INSERT INTO certification_report_item (report_id, item, large_class, middle_class) VALUES (?, ?, ?, ?)",
                itemRows);
        statements.batch(
                "INSERT INTO certification_report_sample (report_id, item, sample, number, name, model, compared, maker)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                sampleRows);
        statements.batch(
                "INSERT INTO certification_report_test (report_id, item, sample, place, name, standard, test_condition, unit,"
                        + " detection_limit, measured, criterion, verdict, cas_number)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                testRows);
    }

    private static @Nullable Object[] row(Place at, ReportFacts.Sample probe) {
        return new Object[] {
            at.report(),
            at.item(),
            at.sample(),
            Texts.cut(probe.number(), NARROW),
            Texts.cut(probe.name(), WIDE),
            Texts.cut(probe.model(), WIDE),
            Texts.cut(Names.model(probe.model()), ReceivedCertificates.LONGEST_COMPARED),
            Texts.cut(probe.maker(), WIDE)
        };
    }

    private static @Nullable Object[] row(Place at, int place, ReportFacts.Test test) {
        return new Object[] {
            at.report(),
            at.item(),
            at.sample(),
            place,
            Texts.cut(test.name(), WIDE),
            Texts.cut(test.standard(), WIDE),
            Texts.cut(test.condition(), WIDE),
            Texts.cut(test.unit(), 100),
            Texts.cut(test.detectionLimit(), WIDE),
            Texts.cut(test.measured(), WIDE),
            Texts.cut(test.criterion(), WIDE),
            Texts.cut(test.verdict(), 100),
            Texts.cut(test.casNumber(), NARROW)
        };
    }

    Optional<ReportDetails> find(UUID id) {
        List<ReportDetails.Item> items = items(id);
        return statements.find(
                "SELECT r.* FROM certification_report r WHERE r.id = ?",
                row -> new ReportDetails(
                        ReceivedReports.row(row),
                        row.string("receipt_number"),
                        row.string("applicant_name"),
                        row.string("applicant_number"),
                        row.instant("received_at"),
                        Optional.ofNullable(row.instantOrNull("masked_at")),
                        items),
                id);
    }

    private record Placed<T>(int item, int sample, T what) {}

    private List<ReportDetails.Item> items(UUID id) {
        List<Placed<ReportDetails.Result>> results = statements.list(
                "SELECT * FROM certification_report_test WHERE report_id = ? ORDER BY item, sample, place",
                row -> new Placed<>(row.integer("item"), row.integer("sample"), result(row)),
                id);
        List<Placed<ReportDetails.Sample>> samples = statements.list(
                "SELECT * FROM certification_report_sample WHERE report_id = ? ORDER BY item, sample",
                row -> new Placed<>(
                        row.integer("item"),
                        row.integer("sample"),
                        sample(
                                row,
                                results.stream()
                                        .filter(of(row.integer("item"), row.integer("sample")))
                                        .map(Placed::what)
                                        .toList())),
                id);
        return statements.list(
                "SELECT item, large_class, middle_class FROM certification_report_item WHERE report_id = ? ORDER BY item",
                row -> {
                    int item = row.integer("item");
                    return new ReportDetails.Item(
                            row.string("large_class"),
                            row.string("middle_class"),
                            samples.stream()
                                    .filter(sample -> sample.item() == item)
                                    .map(Placed::what)
                                    .toList());
                },
                id);
    }

    private static Predicate<Placed<ReportDetails.Result>> of(int item, int sample) {
        return result -> result.item() == item && result.sample() == sample;
    }

    private static ReportDetails.Sample sample(Row row, List<ReportDetails.Result> results) throws SQLException {
        return new ReportDetails.Sample(
                row.string("number"), row.string("name"), row.string("model"), row.string("maker"), results);
    }

    private static ReportDetails.Result result(Row row) throws SQLException {
        return new ReportDetails.Result(
                row.string("name"),
                row.string("standard"),
                row.string("test_condition"),
                row.string("unit"),
                row.string("detection_limit"),
                row.string("measured"),
                row.string("criterion"),
                row.string("verdict"),
                row.string("cas_number"));
    }
}
