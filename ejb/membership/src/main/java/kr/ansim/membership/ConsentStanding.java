package kr.ansim.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How a member stands to being written to or called on a channel. */
public record ConsentStanding(ConsentChannel channel, State state, Optional<Said> last) {

    /** Whether a consent holds. */
    public enum State {
        NEVER_GIVEN,
        HOLDS,
        LAPSED,
        WITHDRAWN
    }

    /**
     * The latest of what was said.
     *
     * @param confirmBy the last day on which a consent holds unless it is confirmed
     */
    public record Said(Instant at, String textVersion, String source, Optional<LocalDate> confirmBy) {}
}
