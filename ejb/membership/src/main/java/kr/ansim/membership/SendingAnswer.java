package kr.ansim.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether something may be sent, and why.
 *
 * @param confirmBy the last day on which the consent holds unless it is confirmed; empty where no consent is needed or given
 */
public record SendingAnswer(Reason reason, Optional<LocalDate> confirmBy) {

    /** Why something may be sent, or not. */
    public enum Reason {
        CONSENTED,
        /** It is no advertising, and so needs no consent. */
        NOTICE,
        NO_CONSENT,
        WITHDRAWN,
        /** For two years nobody has confirmed the consent to the customer. */
        NOT_CONFIRMED,
        /** It is night in Korea, and advertising at night needs a consent of its own. */
        NIGHT,
        /** The member has done nothing for long, and was told that it would be left in peace. */
        DORMANT,
        ERASED;

        public boolean may() {
            return this == CONSENTED || this == NOTICE;
        }
    }
}
