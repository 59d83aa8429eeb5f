package kr.ansim.membership.grade;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member's grade between two closes.
 *
 * @param rank what the member's own purchases have made
 * @param missed at how many closes in a row less than that was earned
 * @param honoraryRank given by hand, 0 when none is
 * @param honoraryUntil its last day
 */
public record HeldGrade(
        int rank,
        int missed,
        LocalDate joinedOn,
        int honoraryRank,
        @Nullable LocalDate honoraryUntil) {

    /** Who joins begins with the lowest. */
    public static HeldGrade first(LocalDate joinedOn) {
        return new HeldGrade(0, 0, joinedOn, 0, null);
    }

    /** Until when a rank given by hand counts more than what was bought, if one does on this day. */
    Optional<LocalDate> honoured(LocalDate day) {
        return shown(day) > rank ? Optional.ofNullable(honoraryUntil) : Optional.empty();
    }

    /** The rank that counts on this day. */
    public int shown(LocalDate day) {
        boolean honoured = honoraryUntil != null && !honoraryUntil.isBefore(day);
        return honoured ? Math.max(rank, honoraryRank) : rank;
    }

    HeldGrade with(int newRank, int newMissed) {
        return new HeldGrade(newRank, newMissed, joinedOn, honoraryRank, honoraryUntil);
    }
}
