package kr.ansim.care.routing;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agent who may be given a call.
 *
 * @param version that nothing has happened to them meanwhile
 * @param queues they serve; none for all
 */
record FreeAgent(
        String account, int version, Instant idleSince, Set<String> queues, Set<String> skills, Set<String> languages) {

    boolean fits(WaitingCall call) {
        return (queues.isEmpty() || queues.contains(call.queue()))
                && has(skills, call.skill())
                && has(languages, call.language());
    }

    private static boolean has(Set<String> what, @Nullable String asked) {
        return asked == null || what.contains(asked);
    }
}
