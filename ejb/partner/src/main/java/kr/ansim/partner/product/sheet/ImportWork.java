package kr.ansim.partner.product.sheet;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.DescribeProduct;
import kr.ansim.partner.ImportRowState;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.ProductFault;
import kr.ansim.partner.ProductFault.Code;
import kr.ansim.partner.company.Companies;
import kr.ansim.partner.product.ProductIntake;
import kr.ansim.partner.requirement.PaperTable;
import kr.ansim.partner.requirement.PaperTables;

/** Carries an import on by some rows, which are noted as taken in the transaction in which they are. */
@Stateless
@PermitAll
public class ImportWork {

    @Inject
    private Imports imports;

    @Inject
    private ImportRows rows;

    @Inject
    private ProductIntake intake;

    @Inject
    private Companies companies;

    @Inject
    private PaperTables tables;

    /** @return whether there may be more */
    public boolean carryOn(UUID id, int most) {
        Optional<Imports.Order> order = imports.lock(id);
        if (order.isEmpty()) {
            return false;
        }
        List<ImportRows.Kept> waiting = rows.waiting(id, most);
        Optional<CompanyDetails> company =
                companies.find(order.get().company()).filter(one -> one.state() == CompanyState.ACTIVE);
        if (company.isPresent()) {
            take(id, company.get(), waiting, order.get().by());
        } else {
            waiting.forEach(row -> refuse(id, row, PartnerRule.COMPANY_NOT_ACTIVE.name(), "", List.of()));
        }
        if (waiting.size() < most) {
            imports.finish(id);
            return false;
        }
        return true;
    }

    private void take(UUID id, CompanyDetails company, List<ImportRows.Kept> waiting, String by) {
        PaperTable table = tables.today();
        SheetWords words = new SheetWords(table);
        List<ImportRows.Kept> right = new ArrayList<>();
        List<DescribeProduct> products = new ArrayList<>();
        for (ImportRows.Kept row : waiting) {
            ReadProduct.Result read = ReadProduct.of(row.cells(), words, table);
            if (read.faults().isEmpty()) {
                right.add(row);
                products.add(read.product());
            } else {
                // the table of papers has changed since the trial
                ReadProduct.Fault first = read.faults().get(0);
                refuse(id, row, first.code(), "", first.arguments());
            }
        }
        List<ImportRowState> states = intake.take(company, products, by);
        List<ImportRows.Became> became = new ArrayList<>();
        for (int place = 0; place < right.size(); place++) {
            became.add(new ImportRows.Became(right.get(place).row(), states.get(place)));
        }
        rows.became(id, became);
    }

    /** Leaves out the row that comes next, because it can never be taken. */
    public void giveUp(UUID id) {
        imports.lock(id)
                .ifPresent(order ->
                        rows.waiting(id, 1).forEach(row -> refuse(id, row, Code.FAILED.name(), "", List.of())));
    }

    private void refuse(UUID id, ImportRows.Kept row, String code, String column, List<String> arguments) {
        imports.addFaults(
                id,
                List.of(new ProductFault(
                        imports.lastPlace(id) + 1, row.row(), column, row.itemCode(), code, arguments)));
        rows.became(id, List.of(new ImportRows.Became(row.row(), ImportRowState.REFUSED)));
    }
}
