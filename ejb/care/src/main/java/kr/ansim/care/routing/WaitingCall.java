package kr.ansim.care.routing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.RoutingArm;
import org.jspecify.annotations.Nullable;

/** A call that waits for an agent, with what its queue asks for. */
record WaitingCall(
        UUID id,
        int version,
        String queue,
        int priority,
        @Nullable String skill,
        @Nullable String language,
        Instant arrivedAt,
        RoutingArm arm,
        @Nullable String wanted,
        @Nullable String last,
        @Nullable String member) {

    /** The highest queue first, in it whoever waits for longest. */
    static final Comparator<WaitingCall> TURN = Comparator.comparingInt(WaitingCall::priority)
            .reversed()
            .thenComparing(WaitingCall::arrivedAt)
            .thenComparing(call -> call.id().toString());

    /** Whose turn it is before all who are idle, by the rule of its arm. */
    Optional<String> preferred() {
        return switch (arm) {
            case NONE -> Optional.ofNullable(wanted);
            case CLEVER -> Optional.ofNullable(last);
            case CONTROL -> Optional.empty();
        };
    }
}
