package kr.ansim.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account in the list of all. */
public record AccountSummary(
        UUID id,
        String name,
        String email,
        Set<Role> roles,
        AccountState state,
        boolean authenticator,
        @Nullable Instant lastLogIn,
        @Nullable Instant lockedUntil) {}
