package kr.ansim.care;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A call that reaches us.
 *
 * @param system the telephone system
 * @param number by which that system knows the call
 * @param caller the phone number that calls; empty where it is withheld
 * @param queue its code
 * @param agent the account that shall have it, where the system knows
 */
public record AnnounceCall(
        UUID system, String number, Optional<String> caller, String queue, Optional<String> agent, Instant arrivedAt) {

    /** Without who calls, for logs. */
    @Override
    public String toString() {
        return "call " + number;
    }
}
