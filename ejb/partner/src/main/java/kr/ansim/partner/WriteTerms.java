package kr.ansim.partner;

import java.time.LocalDate;

/** Command: makes the next version of the terms. @param validFrom today or a later day */
public record WriteTerms(String korean, String english, LocalDate validFrom) {

    /** Whether neither text differs. */
    public boolean saysTheSameAs(ContractTerms terms) {
        return korean.strip().equals(terms.korean()) && english.strip().equals(terms.english());
    }
}
