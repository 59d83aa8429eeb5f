package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kr.ansim.identity.IssueKey;
import kr.ansim.identity.IssuedKey;
import kr.ansim.identity.RotateKey;
import kr.ansim.identity.ShopKind;
import kr.ansim.identity.model.StoredShops.FreshKey;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** How keys are made, changed and ended, whoever does it. */
@ApplicationScoped
public class KeyRing {

    private static final String KEY = "api-key";

    @Inject
    private StoredShops shops;

    @Inject
    private Event<KeysChanged> changed;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @throws RuleBroken SHOP_UNKNOWN, and as the facade says */
    public IssuedKey issue(IssueKey command) {
        Instant now = clock.instant();
        // a company may be known since this very transaction, into which only a locking read looks
        Shop shop = shops.locked(command.shopId());
        FreshKey fresh = shops.issue(shop, command.name(), command.scopes(), now);
        if (command.expiresAt() != null) {
            fresh.key().expireAt(command.expiresAt(), now);
        }
        trail.record(about("key.issued", fresh.key(), shop)
                .detail("scopes", new ScopesConverter().convertToDatabaseColumn(command.scopes())));
        return new IssuedKey(fresh.key().id(), fresh.text());
    }

    public IssuedKey rotate(ApiKey old, RotateKey command) {
        Reasons.require(command.reason());
        FreshKey fresh = shops.rotate(old, command.grace(), clock.instant());
        changed.fire(new KeysChanged());
        trail.record(about("key.rotated", old, shops.get(old.shopId()))
                .detail("successor", fresh.key().id())
                .detail("grace", command.grace())
                .reason(command.reason()));
        return new IssuedKey(fresh.key().id(), fresh.text());
    }

    public void revoke(ApiKey key, String reason) {
        Reasons.require(reason);
        key.revoke(clock.instant());
        changed.fire(new KeysChanged());
        trail.record(about("key.revoked", key, shops.get(key.shopId())).reason(reason));
    }

    private static AuditEntry about(String action, ApiKey key, Shop shop) {
        return AuditEntry.of(action, KEY, key.id())
                .detail(shop.kind() == ShopKind.COMPANY ? "company" : "shop", shop.id())
                .detail("key", key.publicPart());
    }
}
