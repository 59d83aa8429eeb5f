package kr.ansim.identity.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.ansim.identity.KeyState;
import kr.ansim.identity.KeySummary;
import kr.ansim.identity.ShopDetails;
import kr.ansim.identity.ShopSummary;

/** Shops and their keys as pages show them. */
public final class ShopViews {

    private ShopViews() {}

    public static ShopSummary summary(Shop shop, List<ApiKey> keys, Instant now) {
        return new ShopSummary(
                shop.id(),
                shop.name(),
                shop.kind(),
                shop.state(),
                (int) keys.stream().filter(key -> key.isGood(now)).count(),
                keys.stream()
                        .map(ApiKey::lastUsedAt)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    public static ShopDetails details(Shop shop, List<ApiKey> keys, Instant now) {
        return new ShopDetails(
                shop.id(), shop.name(), shop.kind(), shop.state(), shop.origins(), keys(keys, now), shop.createdAt());
    }

    public static List<KeySummary> keys(List<ApiKey> keys, Instant now) {
        return keys.stream().map(key -> summary(key, now)).toList();
    }

    private static KeySummary summary(ApiKey key, Instant now) {
        return new KeySummary(
                key.id(),
                key.name(),
                key.publicPart(),
                key.scopes(),
                state(key, now),
                key.createdAt(),
                key.expiresAt().orElse(null),
                key.revokedAt().orElse(null),
                key.lastUsedAt().orElse(null));
    }

    private static KeyState state(ApiKey key, Instant now) {
        if (key.revokedAt().isPresent()) {
            return KeyState.REVOKED;
        }
        if (!key.isGood(now)) {
            return KeyState.EXPIRED;
        }
        return key.isReplaced() ? KeyState.REPLACED : KeyState.GOOD;
    }
}
