package kr.ansim.care;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One target of a case as it stands now, in working time.
 *
 * @param dueAt empty while it stands still
 * @param left below zero when it is late
 * @param missed whether it was ever late, also if it was met or given more time since
 */
public record CaseClock(
        TargetKind kind,
        Optional<Instant> dueAt,
        Duration allowed,
        Duration left,
        Optional<Instant> metAt,
        boolean missed) {

    public boolean running() {
        return dueAt.isPresent();
    }

    public boolean late() {
        return running() && left.isNegative();
    }

    /** Of the time that is allowed, how much is used: 0 to 100. */
    public int used() {
        long all = Math.max(1, allowed.toSeconds());
        return (int) Math.max(0, Math.min(100, 100 * (all - left.toSeconds()) / all));
    }
}
