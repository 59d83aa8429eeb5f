package kr.ansim.partner.port;

import java.time.LocalDate;
import kr.ansim.kernel.BusinessNumber;

/**
 * What somebody says of a business, as its certificate of registration has it. The representative is a person, so the text
 * of a claim shows no more than its number.
 *
 * @param representative the first one where there are several
 * @param companyName empty when it is not to be compared
 */
public record BusinessClaim(BusinessNumber number, LocalDate openedOn, String representative, String companyName) {

    /** @throws IllegalArgumentException without a representative, with whom no claim can be compared */
    public BusinessClaim {
        if (representative.isBlank()) {
            throw new IllegalArgumentException("a claim without a representative");
        }
    }

    @Override
    public String toString() {
        return "BusinessClaim[" + number + "]";
    }
}
