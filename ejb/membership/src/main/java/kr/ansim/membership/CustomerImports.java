package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import kr.ansim.membership.member.CustomerSheet;

/** Customers by spreadsheet, for channels whose systems send nothing by themselves. The file itself is kept nowhere. */
@Stateless
@RolesAllowed("MEMBERSHIP_MANAGER")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CustomerImports {

    @Inject
    private CustomerSheet sheet;

    /** A workbook with the headings and a row to follow. */
    public byte[] template(Locale language) {
        return sheet.template(language);
    }

    /** Takes in all customers of a file, row by row; taken again, it says the same again. */
    public CustomerImport take(byte[] file) {
        return sheet.take(file);
    }
}
