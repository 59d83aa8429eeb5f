package kr.ansim.membership.close;

import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.membership.CloseState;

/**
 * A close that is under way.
 *
 * @param policyDigest of the policy as it was when the close began
 * @param doneTo the last member that was seen to
 * @param last the last member that is seen to
 * @param expected how many members there were when it began, {@link #NOT_COUNTED} before its first step
 * @param digest over what was decided so far
 */
record Close(
        UUID id,
        LocalDate effective,
        int policy,
        byte[] policyDigest,
        CloseState state,
        UUID doneTo,
        UUID last,
        long expected,
        byte[] digest) {

    static final long NOT_COUNTED = -1;
}
