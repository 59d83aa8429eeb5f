package kr.ansim.identity.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "may I try?": either the name is locked and the try must not be made, or the try is spent and this is
 * where the name stands if it turns out to be wrong.
 *
 * @param worthTelling false for all but the first try that one lock refuses
 */
public record Attempt(
        boolean allowed,
        boolean worthTelling,
        int triesLeft,
        Duration nextLock,
        @Nullable Instant lockedUntil) {

    static Attempt refused(TryCount count) {
        return new Attempt(
                false,
                count.tellRefusal(),
                0,
                LockOutPolicy.nextLock(count.failures()),
                count.lockedUntil().orElse(null));
    }

    static Attempt spent(TryCount count) {
        return new Attempt(
                true,
                true,
                LockOutPolicy.triesLeft(count.failures()),
                LockOutPolicy.nextLock(count.failures()),
                count.lockedUntil().orElse(null));
    }
}
