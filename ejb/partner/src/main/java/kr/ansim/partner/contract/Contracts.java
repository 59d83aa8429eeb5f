package kr.ansim.partner.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.ContractDetails;
import kr.ansim.partner.ContractDetails.Acceptance;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All contracts that were drawn up. One speaks of a company as it was called then, and of no other. */
@ApplicationScoped
public class Contracts {

    /** Those that say of the company what it is called now. */
    private static final String CURRENT = "SELECT k.* FROM partner_contract k JOIN partner_company c"
            + " ON c.id = k.company_id AND c.name = k.company_name AND c.registration_number = k.registration_number"
            + " WHERE k.company_id = ? AND k.terms = ?";

    @Inject
    private Statements statements;

    @Inject
    private Terms terms;

    /** Without terms there is nothing to accept. */
    public boolean isAccepted(UUID company) {
        return terms.today()
                .map(held -> statements
                        .find(CURRENT + " AND k.accepted_at IS NOT NULL LIMIT 1", row -> true, company, held.number())
                        .isPresent())
                .orElse(true);
    }

    public List<ContractDetails> of(UUID company) {
        return statements.list(
                "SELECT * FROM partner_contract WHERE company_id = ? ORDER BY drawn_at DESC, id DESC",
                Contracts::details,
                company);
    }

    /** The one that was accepted before one that was only drawn up. */
    Optional<ContractDetails> current(UUID company, int number) {
        return statements.find(
                CURRENT + " ORDER BY CASE WHEN k.accepted_at IS NULL THEN 1 ELSE 0 END, k.drawn_at LIMIT 1",
                Contracts::details,
                company,
                number);
    }

    /** Whether it says of the company what it is called now. */
    boolean isCurrent(ContractDetails contract) {
        return statements
                .find(CURRENT + " AND k.id = ?", row -> true, contract.company(), contract.terms(), contract.id())
                .isPresent();
    }

    /** @param company none for our staff, who see all */
    Optional<UUID> file(@Nullable UUID company, UUID contract) {
        record Found(UUID company, UUID file) {}
        return statements
                .find(
                        "SELECT company_id, file_id FROM partner_contract WHERE id = ?",
                        row -> new Found(row.uuid("company_id"), row.uuid("file_id")),
                        contract)
                .filter(found -> company == null || found.company().equals(company))
                .map(Found::file);
    }

    static ContractDetails details(Row row) throws SQLException {
        @Nullable Instant accepted = row.instantOrNull("accepted_at");
        @Nullable String from = row.stringOrNull("accepted_from");
        return new ContractDetails(
                row.uuid("id"),
                row.uuid("company_id"),
                row.integer("terms"),
                row.string("company_name"),
                row.string("sha256"),
                row.instant("drawn_at"),
                accepted == null
                        ? Optional.empty()
                        : Optional.of(new Acceptance(accepted, row.string("accepted_by"), from == null ? "" : from)));
    }
}
