package kr.ansim.partner;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A contract that was drawn up for a company.
 *
 * @param companyName as it stands in the contract
 * @param sha256 of the PDF, 64 lower-case hexadecimal digits
 */
public record ContractDetails(
        UUID id,
        UUID company,
        int terms,
        String companyName,
        String sha256,
        Instant drawnAt,
        Optional<Acceptance> acceptance) {

    /** @param by principal of the owner @param from network address, empty when it is not known */
    public record Acceptance(Instant at, String by, String from) {}

    public boolean isAccepted() {
        return acceptance.isPresent();
    }
}
