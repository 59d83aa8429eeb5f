package kr.ansim.partner;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of the terms of contracts. It holds from its day on until a later one does; whoever accepted an earlier one is
 * asked again then.
 *
 * @param state how it stands today
 */
public record ContractTerms(
        int number,
        String korean,
        String english,
        LocalDate validFrom,
        String madeBy,
        Instant madeAt,
        PaperRuleVersion.State state) {

    public boolean isToCome() {
        return state == PaperRuleVersion.State.TO_COME;
    }
}
