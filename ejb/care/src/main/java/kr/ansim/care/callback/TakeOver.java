package kr.ansim.care.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import kr.ansim.care.AgentStanding;
import kr.ansim.care.AgentState;
import kr.ansim.care.routing.AgentRows;
import org.jspecify.annotations.Nullable;

/** Whether somebody else may keep a promise in the place of whoever has it, so that none is left to somebody who is not there. */
@ApplicationScoped
class TakeOver {

    /** No try takes longer: whoever has said nothing by then has left it. */
    static final Duration LONGEST_TRY = Duration.ofHours(1);

    private static final Set<AgentState> ABSENT = Set.of(AgentState.AWAY, AgentState.OFFLINE);

    @Inject
    private AgentRows agents;

    @Inject
    private Clock clock;

    boolean isOpen(CallBackRow row) {
        @Nullable String holder = row.agent();
        Instant now = clock.instant();
        return row.isOpen()
                && holder != null
                && !isRinging(row, now)
                && (now.isAfter(row.promisedTo()) || isAbsent(holder));
    }

    private static boolean isRinging(CallBackRow row, Instant now) {
        @Nullable Instant since = row.ringingAt();
        return since != null && now.isBefore(since.plus(LONGEST_TRY));
    }

    /** Whom the desk has never seen is not there either. */
    private boolean isAbsent(String holder) {
        return agents.find(holder)
                .map(AgentStanding::state)
                .filter(state -> !ABSENT.contains(state))
                .isEmpty();
    }
}
