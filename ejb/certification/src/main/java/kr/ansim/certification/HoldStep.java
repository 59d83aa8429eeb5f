package kr.ansim.certification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that happened to a sales hold of a product.
 *
 * @param by whose doing it was; absent when no person's
 * @param reason what that person said, may be empty
 * @param causes why the product is held; none but for the steps that hold it
 */
public record HoldStep(Kind kind, Instant at, Optional<String> by, String reason, List<VerdictReason> causes) {

    public HoldStep {
        causes = List.copyOf(causes);
    }

    /** In the order in which they usually come. */
    public enum Kind {
        OPENED,
        /** Held for one more cause. */
        BESIDES,
        /** Somebody wants it released. */
        ASKED,
        TAKEN_BACK,
        /** Asked for no more, because whoever asked did not know of a cause that came afterwards. */
        DROPPED,
        /** A second person has agreed. */
        RELEASED
    }
}
