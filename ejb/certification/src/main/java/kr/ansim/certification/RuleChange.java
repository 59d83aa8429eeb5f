package kr.ansim.certification;

import java.util.Optional;

/**
 * What a version asks otherwise than the one before it, of one category by one law.
 *
 * @param before absent when nothing was asked before
 * @param now absent when nothing is asked any more
 */
public record RuleChange(Optional<Requirement> before, Optional<Requirement> now) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return now.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The rule as it is now, or as it was when it is gone. */
    public Requirement shown() {
        return now.or(() -> before).orElseThrow();
    }
}
