package kr.ansim.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An API key as pages may show it.
 *
 * @param lastUsedAt exact to the minute, null when it was never used
 */
public record KeySummary(
        UUID id,
        String name,
        String publicPart,
        Set<Scope> scopes,
        KeyState state,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {}
