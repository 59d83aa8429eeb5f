package kr.ansim.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a reviewer found, and all that was said of it since.
 *
 * @param place of the question it is about, 0 when it is about none
 * @param deadline until when the company mends it
 * @param steps the oldest first, at least one
 */
public record PrivacyFinding(UUID id, int place, LocalDate deadline, State state, List<Step> steps) {

    public PrivacyFinding {
        steps = List.copyOf(steps);
    }

    public enum State {
        /** The company has to mend it. */
        OPEN,
        /** The same, and its deadline is over. */
        LATE,
        /** A reviewer looks at what the company answered. */
        ANSWERED,
        CLOSED
    }

    public enum Kind {
        FOUND,
        ANSWERED,
        /** The answer does not do. */
        RETURNED,
        CLOSED
    }

    /** @param deadline that it sets, if it sets one @param by as the audit trail knows them */
    public record Step(
            Kind kind,
            String words,
            Optional<LocalDate> deadline,
            List<DocumentSummary> documents,
            Instant at,
            String by) {

        public Step {
            documents = List.copyOf(documents);
        }
    }

    public boolean isWithCompany() {
        return state == State.OPEN || state == State.LATE;
    }
}
