package kr.ansim.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of the table of categories. It holds from its day on until a later one does.
 *
 * @param number counted from 1, by which people name it
 * @param source where its rules come from, such as the annex of a decree
 * @param madeBy who put it into force
 * @param rules how many there are
 */
public record RuleVersion(
        UUID id,
        int number,
        String source,
        LocalDate validFrom,
        String madeBy,
        Instant madeAt,
        State state,
        int rules,
        Optional<Withdrawal> withdrawal) {

    /** How a version stands today. */
    public enum State {
        /** Products are judged by it today. */
        IN_FORCE,
        /** Its day has not come yet. */
        TO_COME,
        /** A later one has taken its place. */
        SUPERSEDED,
        /** Taken back before its day came. */
        TAKEN_BACK
    }

    public record Withdrawal(String by, Instant at, String reason) {}

    public boolean isToCome() {
        return state == State.TO_COME;
    }
}
