package kr.ansim.partner.port;

import java.util.Map;
import java.util.Optional;
import kr.ansim.kernel.BusinessNumber;

/** What became of a question for the standing of businesses. Who could not be asked about is never closed. */
public sealed interface StatusAnswer permits StatusAnswer.Told, TaxOfficeUnavailable {

    /** @param standings of at least one of the businesses asked for, and of no other */
    record Told(Map<BusinessNumber, BusinessStanding> standings) implements StatusAnswer {

        public Told {
            standings = Map.copyOf(standings);
        }

        /** Empty when nothing was said of this one: it has to be asked for again. */
        public Optional<BusinessStanding> of(BusinessNumber number) {
            return Optional.ofNullable(standings.get(number));
        }
    }
}
