package kr.ansim.partner.product.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.ProductFault;
import kr.ansim.partner.ProductFault.Code;
import kr.ansim.partner.product.ProductIntake;
import kr.ansim.partner.requirement.PaperTable;
import kr.ansim.partner.requirement.PaperTables;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Spreadsheet;

/** Reads a workbook row by row and keeps what can be taken and what is wrong; at no time more than some rows of it. */
@ApplicationScoped
public class SheetTrial {

    static final int MOST_ROWS = 5_000;

    @Inject
    private Imports imports;

    @Inject
    private ImportRows rows;

    @Inject
    private ProductIntake intake;

    @Inject
    private PaperTables tables;

    @Inject
    private AuditTrail trail;

    /** @return id of the import, which waits to be started */
    public UUID of(CompanyDetails company, String fileName, byte[] file, String by) {
        UUID id = imports.add(company.id(), fileName, by);
        PaperTable table = tables.today();
        TriedRows tried = new TriedRows(
                table,
                faults -> imports.addFaults(id, faults),
                kept -> rows.add(id, kept),
                codes -> intake.known(company.id(), codes));
        read(file, tried);
        trail.record(AuditEntry.of("partner-product.import-tried", Imports.SUBJECT, id)
                .detail("rows", tried.count())
                .detail("faults", tried.faults()));
        return id;
    }

    static void read(byte[] file, TriedRows tried) {
        if (file.length > Spreadsheet.MOST_BYTES) {
            tried.refuse(Code.TOO_LARGE, String.valueOf(Spreadsheet.MOST_BYTES / 1024 / 1024));
            return;
        }
        try {
            Spreadsheet sheet = Spreadsheet.of(file);
            // the headings, an example, the rows, and one more that tells that there are too many
            sheet.each(MOST_ROWS + 3, line -> tried.take(line, sheet.calculated()));
        } catch (IOException broken) {
            tried.refuse(Code.NOT_A_SPREADSHEET);
            return;
        }
        tried.end();
    }

    static ProductFault fault(int row, String column, Code code, List<String> arguments) {
        return new ProductFault(0, row, column, "", code.name(), arguments);
    }
}
