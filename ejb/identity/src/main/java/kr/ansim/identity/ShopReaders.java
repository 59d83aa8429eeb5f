package kr.ansim.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.identity.model.ApiKey;
import kr.ansim.identity.model.StoredShops;

/** Who may ask for something by a key, and so may be told of it as well. Ids alone. */
@Stateless
@PermitAll
public class ShopReaders {

    @Inject
    private StoredShops shops;

    @Inject
    private Clock clock;

    /** The shops that are not suspended and hold a good key with this scope. */
    public List<UUID> with(Scope scope) {
        Instant now = clock.instant();
        return shops.ofKind(ShopKind.SHOP).stream()
                .filter(shop -> shop.state() == ShopState.ACTIVE)
                .filter(shop -> shops.keysOf(shop.id()).stream().anyMatch(key -> reads(key, scope, now)))
                .map(shop -> shop.id())
                .toList();
    }

    private static boolean reads(ApiKey key, Scope scope, Instant now) {
        return key.isGood(now) && key.scopes().contains(scope);
    }
}
