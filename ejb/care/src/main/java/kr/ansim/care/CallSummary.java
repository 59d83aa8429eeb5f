package kr.ansim.care;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kr.ansim.membership.ContactTopic;
import org.jspecify.annotations.Nullable;

/**
 * A call in a list.
 *
 * @param caller the phone number, masked
 * @param agent who answered it, or to whom it was offered last
 * @param resolved what the agent said at the end
 */
public record CallSummary(
        UUID id,
        CallState state,
        String caller,
        String queue,
        @Nullable String member,
        @Nullable String agent,
        Instant arrivedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable ContactTopic topic,
        @Nullable Boolean resolved) {

    /** How long was spoken, until now where it is not over. */
    public Duration spoken(Instant now) {
        if (answeredAt == null) {
            return Duration.ZERO;
        }
        Duration spoken = Duration.between(answeredAt, endedAt == null ? now : endedAt);
        return spoken.isNegative() ? Duration.ZERO : spoken;
    }
}
