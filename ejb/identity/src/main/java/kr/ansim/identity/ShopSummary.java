package kr.ansim.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shop in the list of all. */
public record ShopSummary(
        UUID id,
        String name,
        ShopKind kind,
        ShopState state,
        int goodKeys,
        @Nullable Instant lastUsedAt) {}
