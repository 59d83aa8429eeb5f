package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.company.Companies;
import kr.ansim.partner.product.sheet.Imports;
import kr.ansim.partner.product.sheet.ProductSheet;
import kr.ansim.partner.product.sheet.SheetTrial;
import kr.ansim.partner.requirement.PaperTables;

/**
 * Products by spreadsheet. A file is tried first, and everything that is wrong with it is told with its row and column; then
 * what is right is taken step by step in the background, each row once, also when that is broken off.
 */
@Stateless
@RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
public class ProductImports {

    private static final int MOST_FAULTS = 2_000;

    @Inject
    private Imports imports;

    @Inject
    private SheetTrial trial;

    @Inject
    private PaperTables tables;

    @Inject
    private Companies companies;

    @Resource
    private SessionContext session;

    /** A workbook to be filled in, in Korean or English: headings, lists to choose from, an example and notes on each column. */
    public byte[] template(Locale language) {
        return ProductSheet.template(tables.today(), language);
    }

    /** Reads a workbook and keeps what it says; no product changes. @throws RuleBroken {@code COMPANY_NOT_ACTIVE} */
    public UUID attempt(String fileName, byte[] file) {
        return trial.of(company(), fileName, file, session.getCallerPrincipal().getName());
    }

    /** @throws RuleBroken {@code IMPORT_UNKNOWN}, also for one of another company */
    public ProductImport get(UUID id) {
        return imports.find(company().id(), id).orElseThrow(() -> new RuleBroken(PartnerRule.IMPORT_UNKNOWN));
    }

    /** @param after the place of the last one of the page before, 0 for the first @throws RuleBroken {@code IMPORT_UNKNOWN} */
    public List<ProductFault> faults(UUID id, int after, int limit) {
        return imports.faults(get(id).id(), after, limit);
    }

    /** All faults as a workbook. @param words the fault in the reader's language @throws RuleBroken {@code IMPORT_UNKNOWN} */
    public byte[] report(UUID id, Locale language, Function<ProductFault, String> words) {
        return ProductSheet.report(faults(id, 0, MOST_FAULTS), words, language);
    }

    /** Begins to take the rows that are right. @throws RuleBroken {@code IMPORT_UNKNOWN, IMPORT_NOT_TO_START, COMPANY_NOT_ACTIVE} */
    public void start(UUID id) {
        imports.start(get(id).id());
    }

    private CompanyDetails company() {
        return AccountPrincipal.accountIn(session.getCallerPrincipal().getName())
                .flatMap(companies::of)
                .flatMap(companies::find)
                .filter(company -> company.state() == CompanyState.ACTIVE)
                .orElseThrow(() -> new RuleBroken(PartnerRule.COMPANY_NOT_ACTIVE));
    }
}
