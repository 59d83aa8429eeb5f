package kr.ansim.partner.product.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Texts;
import kr.ansim.partner.ImportRowState;
import kr.ansim.partner.ImportState;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.ProductFault;
import kr.ansim.partner.ProductImport;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** All spreadsheets of products that came, and what is wrong with them. */
@ApplicationScoped
public class Imports {

    static final String SUBJECT = "product-import";

    /** How long rows are kept that nobody takes any more. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final int LONGEST_NAME = 200;

    /** Control characters never come out of cells, so this one parts arguments. */
    private static final String BETWEEN = "\u001f";

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Also forgets the company's earlier rows, as far as they are done with. */
    UUID add(UUID company, String fileName, String by) {
        for (String table : List.of("partner_product_import_row", "partner_product_import_fault")) {
            statements.update(
                    "DELETE FROM " + table + " WHERE import_id IN (SELECT id FROM partner_product_import"
                            + " WHERE company_id = ? AND state <> ? AND made_at < ?)",
                    company,
                    ImportState.RUNNING,
                    clock.instant().minus(KEPT));
        }
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO partner_product_import (id, company_id, file_name, state, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                company,
                Texts.cut(fileName.replaceAll("\\p{C}", ""), LONGEST_NAME),
                ImportState.TRIED,
                by,
                clock.instant());
        return id;
    }

    public Optional<ProductImport> find(UUID company, UUID id) {
        Map<ImportRowState, Integer> rows = new EnumMap<>(ImportRowState.class);
        statements
                .list(
                        "SELECT state, COUNT(*) AS n FROM partner_product_import_row WHERE import_id = ? GROUP BY state",
                        row -> Map.entry(ImportRowState.valueOf(row.string("state")), row.integer("n")),
                        id)
                .forEach(count -> rows.put(count.getKey(), count.getValue()));
        return statements.find(
                "SELECT i.*, (SELECT COUNT(*) FROM partner_product_import_fault f WHERE f.import_id = i.id) AS faults"
                        + " FROM partner_product_import i WHERE i.id = ? AND i.company_id = ?",
                row -> new ProductImport(
                        id,
                        row.string("file_name"),
                        ImportState.valueOf(row.string("state")),
                        rows,
                        row.integer("faults"),
                        row.instant("made_at"),
                        Optional.ofNullable(row.instantOrNull("finished_at"))),
                id,
                company);
    }

    public void start(UUID id) {
        int started = statements.update(
                "UPDATE partner_product_import SET state = ?, started_at = ? WHERE id = ? AND state = ? AND EXISTS"
                        + " (SELECT 1 FROM partner_product_import_row r WHERE r.import_id = ? AND r.state IN (?, ?))",
                ImportState.RUNNING,
                clock.instant(),
                id,
                ImportState.TRIED,
                id,
                ImportRowState.NEW,
                ImportRowState.KNOWN);
        if (started == 0) {
            throw new RuleBroken(PartnerRule.IMPORT_NOT_TO_START);
        }
        trail.record(AuditEntry.of("partner-product.import-started", SUBJECT, id));
    }

    /** The running ones, the oldest first. */
    List<UUID> running() {
        return statements.list(
                "SELECT id FROM partner_product_import WHERE state = ? ORDER BY started_at, id",
                row -> row.uuid("id"),
                ImportState.RUNNING);
    }

    /** A company, and the person on whose behalf rows are taken. */
    record Order(UUID company, String by) {}

    /** Locks a running import until the end of the transaction, so that no two take its rows. */
    Optional<Order> lock(UUID id) {
        return statements.find(
                "SELECT company_id, made_by FROM partner_product_import WHERE id = ? AND state = ? FOR UPDATE",
                row -> new Order(row.uuid("company_id"), row.string("made_by")),
                id,
                ImportState.RUNNING);
    }

    void finish(UUID id) {
        statements.update(
                "UPDATE partner_product_import SET state = ?, finished_at = ? WHERE id = ?",
                ImportState.DONE,
                clock.instant(),
                id);
        trail.record(AuditEntry.of("partner-product.import-finished", SUBJECT, id));
    }

    void addFaults(UUID id, List<ProductFault> faults) {
        statements.batch(
                "INSERT INTO partner_product_import_fault (import_id, place, sheet_row, sheet_column, item_code, code, arguments)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                faults.stream()
                        .map(fault -> new Object[] {
                            id,
                            fault.place(),
                            fault.row(),
                            fault.column(),
                            Texts.cut(fault.itemCode(), 64),
                            fault.code(),
                            Texts.cut(String.join(BETWEEN, fault.arguments()), 300)
                        })
                        .toList());
    }

    int lastPlace(UUID id) {
        return statements
                .find(
                        "SELECT COALESCE(MAX(place), 0) AS last_place FROM partner_product_import_fault WHERE import_id = ?",
                        row -> row.integer("last_place"),
                        id)
                .orElse(0);
    }

    public List<ProductFault> faults(UUID id, int after, int limit) {
        return statements.list(
                "SELECT * FROM partner_product_import_fault WHERE import_id = ? AND place > ? ORDER BY place LIMIT "
                        + limit,
                Imports::fault,
                id,
                after);
    }

    private static ProductFault fault(Row row) throws SQLException {
        String arguments = row.string("arguments");
        return new ProductFault(
                row.integer("place"),
                row.integer("sheet_row"),
                row.string("sheet_column"),
                row.string("item_code"),
                row.string("code"),
                arguments.isEmpty() ? List.of() : Arrays.asList(arguments.split(BETWEEN, -1)));
    }
}
