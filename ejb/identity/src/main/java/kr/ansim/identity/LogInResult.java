package kr.ansim.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a step of logging in ended. */
public sealed interface LogInResult {

    /** The person is in. The stamp goes into the session: when the account's moves on, the session is over. */
    record LoggedIn(UUID accountId, String displayName, Locale language, Set<Role> roles, long sessionStamp)
            implements LogInResult {

        public AccountPrincipal principal() {
            return new AccountPrincipal(accountId, displayName);
        }
    }

    /** The password was right; a one-time code or a recovery code comes next. */
    record SecondFactorNeeded(UUID accountId) implements LogInResult {}

    /** The password was right, but these roles demand an authenticator and none is set up yet. */
    record EnrolmentNeeded(UUID accountId) implements LogInResult {}

    /**
     * Not this time.
     *
     * @param triesLeft wrong tries until the next lock; 0 when locked
     * @param nextLock how long that lock will last
     * @param lockedUntil when tries count again, null unless locked
     */
    record Refused(
            Reason reason,
            int triesLeft,
            Duration nextLock,
            @Nullable Instant lockedUntil) implements LogInResult {}

    enum Reason {
        /** The e-mail or the password; we do not say which. */
        WRONG_PASSWORD,
        WRONG_CODE,
        LOCKED,
        DISABLED,
        /** The identity provider vouches for somebody we have no account for. */
        NO_ACCOUNT,
        /** The identity provider grants no role here. */
        NO_ROLES,
        /** The identity provider takes the administrator's role from the only one there is. */
        LAST_ADMINISTRATOR
    }
}
