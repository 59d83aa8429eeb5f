package kr.ansim.identity.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How many wrong tries an account bears, and for how long it is locked then. Every five wrong tries since the last good
 * log-in lock it, each time for longer.
 */
public final class LockOutPolicy {

    public static final int TRIES = 5;

    private static final List<Duration> DELAYS =
            List.of(Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(12));

    private LockOutPolicy() {}

    /** How long the account is locked after so many wrong tries in a row; empty when more are allowed at once. */
    public static Optional<Duration> lockAfter(int failures) {
        if (failures == 0 || failures % TRIES != 0) {
            return Optional.empty();
        }
        int round = failures / TRIES;
        return Optional.of(DELAYS.get(Math.min(round, DELAYS.size()) - 1));
    }

    /** How many more wrong tries until the next lock; 0 when the last one has just locked. */
    public static int triesLeft(int failures) {
        return failures == 0 ? TRIES : (TRIES - failures % TRIES) % TRIES;
    }

    /** The length of the lock that comes next, for telling people beforehand. */
    public static Duration nextLock(int failures) {
        return DELAYS.get(Math.min(failures / TRIES, DELAYS.size() - 1));
    }
}
