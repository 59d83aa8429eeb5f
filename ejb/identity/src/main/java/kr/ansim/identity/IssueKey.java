package kr.ansim.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Command: one more key for a shop.
 *
 * @param expiresAt null for a key without an end
 */
public record IssueKey(
        UUID shopId,
        String name,
        Set<Scope> scopes,
        @Nullable Instant expiresAt) {}
