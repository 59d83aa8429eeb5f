package kr.ansim.partner.company;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import kr.ansim.partner.ApplicationStep;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.LegalForm;
import kr.ansim.platform.Row;
import org.jspecify.annotations.Nullable;

/** A company and its application as the tables keep them; what is personal is tokens of the vault. */
record StoredApplication(
        UUID company,
        String name,
        String number,
        CompanyState state,
        LegalForm form,
        LocalDate openedOn,
        UUID address,
        @Nullable UUID bankAccount,
        boolean peopleSaved,
        boolean salesSaved,
        Instant savedAt,
        @Nullable Instant submittedAt) {

    static final String SELECT = "SELECT c.id, c.name, c.registration_number, c.state, a.legal_form, a.opened_on,"
            + " a.address, a.bank_account, a.people_saved_at, a.sales_saved_at, a.saved_at, a.submitted_at"
            + " FROM partner_company c JOIN partner_application a ON a.company_id = c.id WHERE c.id = ?";

    Set<ApplicationStep> done() {
        Set<ApplicationStep> done = EnumSet.of(ApplicationStep.COMPANY);
        if (peopleSaved) {
            done.add(ApplicationStep.PEOPLE);
        }
        if (bankAccount != null) {
            done.add(ApplicationStep.ACCOUNT);
        }
        if (salesSaved) {
            done.add(ApplicationStep.SALES);
        }
        return done;
    }

    static StoredApplication read(Row row) throws SQLException {
        return new StoredApplication(
                row.uuid("id"),
                row.string("name"),
                row.string("registration_number"),
                CompanyState.valueOf(row.string("state")),
                LegalForm.valueOf(row.string("legal_form")),
                row.date("opened_on"),
                row.uuid("address"),
                row.uuidOrNull("bank_account"),
                row.instantOrNull("people_saved_at") != null,
                row.instantOrNull("sales_saved_at") != null,
                row.instant("saved_at"),
                row.instantOrNull("submitted_at"));
    }
}
