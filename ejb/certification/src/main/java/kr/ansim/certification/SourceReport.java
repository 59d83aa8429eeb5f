package kr.ansim.certification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How one source does at present.
 *
 * @param lastAnswer when it last found a number or said that it has none
 * @param lastFailure when a question last brought no answer
 * @param failure why, by the name of the reason; empty without a failure
 * @param answers of the last hour
 * @param failures of the last hour
 * @param asked questions of the last minute
 * @param allowed questions a minute within the quota
 * @param overdue numbers that should have been asked for by now
 * @param due numbers to be asked for within the next hour
 * @param pausedUntil when it said itself that it is asked too often
 * @param nodes how each living node sees it
 */
public record SourceReport(
        CertificationSource source,
        Condition condition,
        Optional<Instant> lastAnswer,
        Optional<Instant> lastFailure,
        String failure,
        int answers,
        int failures,
        int asked,
        int allowed,
        int overdue,
        int due,
        Optional<Instant> pausedUntil,
        List<NodeView> nodes) {

    public SourceReport {
        nodes = List.copyOf(nodes);
    }

    /** What it means for those who ask; from the calmest to what needs somebody. */
    public enum Condition {
        ANSWERS,
        /** Nobody has asked it yet. */
        NEVER_ASKED,
        /** No address or key is configured. */
        NOT_CONNECTED,
        /** The last question brought no answer; it may be a hiccup. */
        UNSTEADY,
        /** Its quota is used up: it is asked again when the pause is over. */
        PAUSED,
        /** It does not answer; the others answer for it. */
        DOWN,
        /** It does not accept our key, address or certificate: an operator must act. */
        REFUSED
    }

    /**
     * A node's own view.
     *
     * @param half within this time half of the last answers came
     * @param most within this time all but one of a hundred did
     * @param known how many answers that is made of
     */
    public record NodeView(String node, Breaker breaker, Duration half, Duration most, int known, Instant seenAt) {}

    /** Whether questions leave a node. */
    public enum Breaker {
        CLOSED,
        /** A few are let through to see whether it answers again. */
        HALF_OPEN,
        /** None, for some seconds. */
        OPEN
    }
}
