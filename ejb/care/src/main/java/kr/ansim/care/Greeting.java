package kr.ansim.care;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A sentence that recognises a member, and the fact that it comes from.
 *
 * @param template the version that it was made by
 * @param on the day the fact is of
 * @param said empty until the agent has said it today
 */
public record Greeting(
        UUID template,
        GreetingFact fact,
        GreetingMood mood,
        String words,
        GreetingSource source,
        LocalDate on,
        Optional<Said> said) {

    /** @param helped as the agent saw it; empty until told */
    public record Said(UUID id, Optional<Boolean> helped) {}
}
