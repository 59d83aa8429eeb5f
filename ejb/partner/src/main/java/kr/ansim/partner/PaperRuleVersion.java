package kr.ansim.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of the table of papers. It holds from its day on until a later one does.
 *
 * @param number counted from 1, by which people name it
 * @param rules how many there are
 * @param unverified how many of them are only heard of
 */
public record PaperRuleVersion(
        int number,
        String source,
        LocalDate validFrom,
        String madeBy,
        Instant madeAt,
        State state,
        int rules,
        int unverified,
        Optional<Withdrawal> withdrawal) {

    /** How a version stands today. */
    public enum State {
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
