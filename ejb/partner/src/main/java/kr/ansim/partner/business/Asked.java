package kr.ansim.partner.business;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.BusinessNumber;
import org.jspecify.annotations.Nullable;

/**
 * A company that the tax office is to be asked about now.
 *
 * @param wording which of the company's wordings of itself is asked about
 * @param claimed what is to be compared; empty when only the standing is asked for
 * @param failures how often in a row there was no answer
 */
record Asked(UUID company, int wording, BusinessNumber number, Optional<Claimed> claimed, int failures) {

    /** @param representative token of the vault */
    record Claimed(LocalDate openedOn, UUID representative) {

        /** Nothing is compared as long as one of them is not known. */
        static Optional<Claimed> of(@Nullable LocalDate openedOn, @Nullable UUID representative) {
            return openedOn == null || representative == null
                    ? Optional.empty()
                    : Optional.of(new Claimed(openedOn, representative));
        }
    }
}
