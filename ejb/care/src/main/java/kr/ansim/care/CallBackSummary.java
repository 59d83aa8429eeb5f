package kr.ansim.care;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A call-back in a list.
 *
 * @param agent who has it; empty while it waits for whoever is free
 * @param tries how often somebody rang, with those that it follows
 * @param caseNumber of the case it belongs to
 * @param doneAt empty while it is still to be made
 */
public record CallBackSummary(
        UUID id,
        String member,
        CallBackWindow window,
        CallBackState state,
        Optional<String> agent,
        int tries,
        Optional<String> caseNumber,
        Instant madeAt,
        String madeBy,
        Optional<Instant> doneAt,
        Optional<CallBackOutcome> outcome) {

    public boolean isOpen() {
        return doneAt.isEmpty();
    }
}
