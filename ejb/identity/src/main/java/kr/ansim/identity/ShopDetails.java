package kr.ansim.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All there is to know about a shop; its keys newest first. */
public record ShopDetails(
        UUID id,
        String name,
        ShopKind kind,
        ShopState state,
        List<String> origins,
        List<KeySummary> keys,
        Instant createdAt) {}
