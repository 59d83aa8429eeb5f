package kr.ansim.care;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.ContactTopic;
import org.jspecify.annotations.Nullable;

/**
 * A call as the agent has it who is to answer it.
 *
 * @param caller the phone number, masked
 * @param member its number, once it is known who calls
 * @param candidates how many members the number fits
 * @param resolved what the agent said at the end
 */
public record CallDetails(
        UUID id,
        CallState state,
        String caller,
        String queue,
        @Nullable String member,
        int candidates,
        @Nullable String agent,
        RoutingArm arm,
        Instant arrivedAt,
        @Nullable Instant offeredAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable Instant wrappedAt,
        @Nullable ContactTopic topic,
        @Nullable Boolean resolved) {

    public CallMatch match() {
        return CallMatch.of(candidates);
    }

    /** Whether the agent still has to say what it was about. */
    public boolean wantsWrapUp() {
        return state == CallState.ENDED && wrappedAt == null;
    }

    public Optional<String> ofMember() {
        return Optional.ofNullable(member);
    }
}
