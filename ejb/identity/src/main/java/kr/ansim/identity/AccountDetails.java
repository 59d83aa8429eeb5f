package kr.ansim.identity;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All there is to know about an account, for an administrator or its owner. */
public record AccountDetails(
        UUID id,
        String name,
        String email,
        Locale language,
        Set<Role> roles,
        AccountState state,
        boolean hasPassword,
        @Nullable Instant passwordSetAt,
        boolean authenticator,
        int recoveryCodesLeft,
        boolean fromProvider,
        Instant createdAt,
        @Nullable Instant lockedUntil,
        List<LogInSummary> lastLogIns) {}
