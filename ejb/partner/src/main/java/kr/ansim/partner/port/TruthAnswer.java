package kr.ansim.partner.port;

import java.util.Map;
import java.util.Optional;
import kr.ansim.kernel.BusinessNumber;

/** What became of a question for the truth of claims. A claim that could not be compared is never false. */
public sealed interface TruthAnswer permits TruthAnswer.Told, TaxOfficeUnavailable {

    enum Truth {
        MATCHES,
        /** Something of it is not as registered, or there is no such business; the tax office does not say which. */
        DIFFERS
    }

    /** @param truths of at least one of the claims, by the number of its business */
    record Told(Map<BusinessNumber, Truth> truths) implements TruthAnswer {

        public Told {
            truths = Map.copyOf(truths);
        }

        /** Empty when nothing was said of this one: it has to be asked for again. */
        public Optional<Truth> of(BusinessNumber number) {
            return Optional.ofNullable(truths.get(number));
        }
    }
}
