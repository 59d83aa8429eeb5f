package kr.ansim.care.call;

import java.time.Instant;
import kr.ansim.care.CallHappening;
import kr.ansim.care.CallState;
import org.jspecify.annotations.Nullable;

/**
 * When a call was answered and when it ended, whichever is told first: the state follows from both. Of two moments told for
 * the same, the earlier one holds. No call is answered after it ended: of clocks that differ, that of the end is believed.
 */
record CallStory(
        CallState state,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt) {

    static CallStory of(Call call) {
        return new CallStory(call.state(), call.answeredAt(), call.endedAt());
    }

    CallStory with(CallHappening kind, Instant at) {
        boolean answered = kind == CallHappening.ANSWERED;
        return of(state, answered ? earlier(answeredAt, at) : answeredAt, answered ? endedAt : earlier(endedAt, at));
    }

    private static CallStory of(CallState before, @Nullable Instant answeredAt, @Nullable Instant endedAt) {
        if (endedAt != null) {
            return answeredAt == null
                    ? new CallStory(CallState.ABANDONED, null, endedAt)
                    : new CallStory(CallState.ENDED, earlier(endedAt, answeredAt), endedAt);
        }
        return new CallStory(answeredAt == null ? before : CallState.ANSWERED, answeredAt, null);
    }

    private static Instant earlier(@Nullable Instant known, Instant told) {
        return known == null || told.isBefore(known) ? told : known;
    }
}
