package kr.ansim.partner.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/**
 * Which company holds which registration number. A number is held from the moment an application is handed in until it is
 * refused or taken back, by one company only; whoever merely typed it into a draft holds nothing.
 */
@ApplicationScoped
public class HeldNumbers {

    @Inject
    private Statements statements;

    /** @return false when another company holds the number that this one tells */
    public boolean take(UUID company) {
        try {
            statements.update("UPDATE partner_company SET held_number = registration_number WHERE id = ?", company);
            return true;
        } catch (DuplicateKey heldByAnother) {
            return false;
        }
    }

    /** The number is anybody's again. What was typed since it was last handed in ends with it: it may be another's. */
    public void free(UUID company) {
        statements.update(
                "UPDATE partner_company SET registration_number = held_number WHERE id = ? AND held_number IS NOT NULL",
                company);
        statements.update("UPDATE partner_company SET held_number = NULL WHERE id = ?", company);
    }

    public Optional<BusinessNumber> of(UUID company) {
        return statements.find(
                "SELECT held_number FROM partner_company WHERE id = ? AND held_number IS NOT NULL",
                row -> new BusinessNumber(row.string("held_number")),
                company);
    }

    /** @param number ten digits; empty also for a text that is none */
    public Optional<UUID> holder(String number) {
        return statements.find("SELECT id FROM partner_company WHERE held_number = ?", row -> row.uuid("id"), number);
    }
}
