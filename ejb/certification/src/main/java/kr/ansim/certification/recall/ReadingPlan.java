package kr.ansim.certification.recall;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kr.ansim.certification.recall.RecallReadings.Scope;

/**
 * When a list of recalls is to be read, and how much of it. Only a list that came to its end counts as read; one that broke
 * off is tried again after a few minutes.
 *
 * @param every how often what was published of late is read
 * @param wholeEvery how often all is read
 */
record ReadingPlan(Duration every, Duration wholeEvery) {

    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(5);

    /**
     * @param whole when the last whole list began that came to its end
     * @param any the same of any list
     * @param broken when the last of all began, if it did not come to its end
     */
    Optional<Scope> due(Optional<Instant> whole, Optional<Instant> any, Optional<Instant> broken, Instant now) {
        Duration pause = every.compareTo(AFTER_A_FAILURE) < 0 ? every : AFTER_A_FAILURE;
        if (broken.filter(now.minus(pause)::isBefore).isPresent()) {
            return Optional.empty();
        }
        if (whole.filter(now.minus(wholeEvery)::isBefore).isEmpty()) {
            return Optional.of(Scope.ALL);
        }
        boolean fresh = any.filter(now.minus(every)::isBefore).isPresent();
        return fresh && broken.isEmpty() ? Optional.empty() : Optional.of(Scope.RECENT);
    }
}
