package kr.ansim.care;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agent at this moment.
 *
 * @param call that they have in hand
 * @param caller its number, masked
 * @param callSince when it was answered, or began to ring
 */
public record FloorAgent(
        String account,
        AgentState state,
        Instant since,
        @Nullable UUID call,
        @Nullable CallState callState,
        @Nullable String caller,
        @Nullable String member,
        @Nullable Instant callSince) {

    public boolean isFree() {
        return state == AgentState.READY;
    }
}
