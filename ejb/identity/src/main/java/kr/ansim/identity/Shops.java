package kr.ansim.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.identity.model.ApiKey;
import kr.ansim.identity.model.KeysChanged;
import kr.ansim.identity.model.Origin;
import kr.ansim.identity.model.Reasons;
import kr.ansim.identity.model.Shop;
import kr.ansim.identity.model.ShopViews;
import kr.ansim.identity.model.SigningSecrets;
import kr.ansim.identity.model.StoredShops;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/**
 * The systems outside that may call our API: shops and locker operators. Each has registered origins, the only places to
 * which customers are sent back, and a secret with which we sign what we tell it through a customer's browser.
 */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class Shops {

    private static final String SHOP = "shop";

    @Inject
    private StoredShops shops;

    @Inject
    private SigningSecrets secrets;

    @Inject
    private Event<KeysChanged> keysChanged;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public List<ShopSummary> list() {
        Instant now = clock.instant();
        Map<UUID, List<ApiKey>> keys = shops.allKeys().stream().collect(Collectors.groupingBy(ApiKey::shopId));
        return shops.all().stream()
                .map(shop -> ShopViews.summary(shop, keys.getOrDefault(shop.id(), List.of()), now))
                .toList();
    }

    /** @throws RuleBroken SHOP_UNKNOWN */
    public ShopDetails get(UUID shopId) {
        return ShopViews.details(shops.get(shopId), shops.keysOf(shopId), clock.instant());
    }

    /** @throws RuleBroken NAME_MISSING, NAME_TOO_LONG or SHOP_NAME_TAKEN at the field {@code name} */
    public RegisteredShop register(RegisterShop command) {
        requireFree(command.name());
        SigningSecrets.FreshSecret secret = secrets.fresh();
        Shop shop = Shop.registered(command.name(), command.kind(), secret.token(), clock.instant());
        shops.add(shop);
        trail.record(AuditEntry.of("shop.registered", SHOP, shop.id()).detail("kind", command.kind()));
        return new RegisteredShop(shop.id(), secret.secret());
    }

    /** @throws RuleBroken NAME_MISSING, NAME_TOO_LONG or SHOP_NAME_TAKEN at the field {@code name} */
    public void rename(UUID shopId, String name) {
        Shop shop = shops.locked(shopId);
        if (!shop.name().equals(name.strip())) {
            requireFree(name);
            shop.rename(name);
            shops.flushName();
            trail.record(AuditEntry.of("shop.renamed", SHOP, shopId));
        }
    }

    /**
     * These origins and no others, each written as {@code https://host} or {@code https://host:port}.
     *
     * @throws RuleBroken ORIGIN_MALFORMED at the field {@code origins}, with the first bad one as argument
     */
    public void changeOrigins(UUID shopId, List<String> origins) {
        List<Origin> wanted = origins.stream().map(Origin::parse).toList();
        Shop shop = shops.locked(shopId);
        shop.changeOrigins(wanted);
        trail.record(AuditEntry.of("shop.origins-changed", SHOP, shopId)
                .detail("origins", String.join(" ", shop.origins())));
    }

    /** All its keys are refused within five seconds. */
    public void suspend(UUID shopId, String reason) {
        Reasons.require(reason);
        shops.locked(shopId).suspend();
        keysChanged.fire(new KeysChanged());
        trail.record(AuditEntry.of("shop.suspended", SHOP, shopId).reason(reason));
    }

    public void resume(UUID shopId, String reason) {
        Reasons.require(reason);
        shops.locked(shopId).resume();
        keysChanged.fire(new KeysChanged());
        trail.record(AuditEntry.of("shop.resumed", SHOP, shopId).reason(reason));
    }

    /**
     * A new signing secret, effective at once; other nodes go on with the old one for at most a minute.
     *
     * @return the secret, which can be shown this one time only
     */
    public String changeSigningSecret(UUID shopId, String reason) {
        Reasons.require(reason);
        SigningSecrets.FreshSecret fresh = secrets.fresh();
        secrets.erase(shops.locked(shopId).changeSigningSecret(fresh.token()));
        trail.record(AuditEntry.of("shop.secret-changed", SHOP, shopId).reason(reason));
        return fresh.secret();
    }

    /** Whether a customer may be sent to this address on behalf of the shop. */
    @PermitAll
    public boolean originAllowed(UUID shopId, URI address) {
        return Origin.of(address)
                .flatMap(origin -> shops.find(shopId).filter(shop -> shop.allows(origin)))
                .isPresent();
    }

    /**
     * HMAC-SHA256 of the text under the shop's signing secret (its text in UTF-8), in lower-case hex.
     *
     * @throws RuleBroken SHOP_UNKNOWN
     */
    @PermitAll
    public String signature(UUID shopId, String text) {
        return secrets.sign(shops.get(shopId).signingSecret(), text);
    }

    private void requireFree(String name) {
        if (shops.named(name.strip()).isPresent()) {
            throw RuleBroken.at("name", IdentityRule.SHOP_NAME_TAKEN);
        }
    }
}
