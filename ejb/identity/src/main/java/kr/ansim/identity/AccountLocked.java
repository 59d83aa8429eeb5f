package kr.ansim.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Too many wrong passwords or codes have locked an account until the given instant. Its owner and administrators should know. */
public record AccountLocked(UUID accountId, String email, Locale language, Instant lockedUntil) {

    @Override
    public String toString() {
        return "AccountLocked[" + accountId + "]";
    }
}
