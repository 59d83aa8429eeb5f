package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.IdentityRule;
import kr.ansim.identity.Scope;
import kr.ansim.identity.ShopKind;
import kr.ansim.kernel.RuleBroken;

/** All shops and operators, with their keys. */
@ApplicationScoped
public class StoredShops {

    @PersistenceContext(unitName = "identity")
    private EntityManager em;

    /** @throws RuleBroken SHOP_NAME_TAKEN */
    public void add(Shop shop) {
        em.persist(shop);
        flushName();
    }

    /** @throws RuleBroken SHOP_NAME_TAKEN */
    public void flushName() {
        try {
            em.flush();
        } catch (PersistenceException taken) {
            throw RuleBroken.at("name", IdentityRule.SHOP_NAME_TAKEN);
        }
    }

    public Optional<Shop> named(String name) {
        return em.createQuery("SELECT s FROM Shop s WHERE s.name = :name", Shop.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public Optional<Shop> find(UUID id) {
        return Optional.ofNullable(em.find(Shop.class, id));
    }

    /** @throws RuleBroken SHOP_UNKNOWN */
    public Shop get(UUID id) {
        return find(id).orElseThrow(() -> new RuleBroken(IdentityRule.SHOP_UNKNOWN));
    }

    /** @throws RuleBroken SHOP_UNKNOWN */
    public Shop locked(UUID id) {
        Shop shop = em.find(Shop.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (shop == null) {
            throw new RuleBroken(IdentityRule.SHOP_UNKNOWN);
        }
        return shop;
    }

    /** Shops and operators; companies are looked after by themselves. */
    public List<Shop> all() {
        return em.createQuery(
                        "SELECT DISTINCT s FROM Shop s LEFT JOIN FETCH s.origins WHERE s.kind <> :company ORDER BY s.name",
                        Shop.class)
                .setParameter("company", ShopKind.COMPANY)
                .getResultList();
    }

    public List<Shop> ofKind(ShopKind kind) {
        return em.createQuery("SELECT s FROM Shop s WHERE s.kind = :kind ORDER BY s.name", Shop.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** @throws RuleBroken KEY_UNKNOWN */
    public ApiKey lockedKey(UUID keyId) {
        ApiKey key = em.find(ApiKey.class, keyId, LockModeType.PESSIMISTIC_WRITE);
        if (key == null) {
            throw new RuleBroken(IdentityRule.KEY_UNKNOWN);
        }
        return key;
    }

    public List<ApiKey> keysOf(UUID shopId) {
        return em.createQuery(
                        "SELECT k FROM ApiKey k WHERE k.shopId = :shop ORDER BY k.createdAt DESC, k.id DESC",
                        ApiKey.class)
                .setParameter("shop", shopId)
                .getResultList();
    }

    public List<ApiKey> allKeys() {
        return em.createQuery("SELECT k FROM ApiKey k", ApiKey.class).getResultList();
    }

    public FreshKey issue(Shop shop, String name, Set<Scope> scopes, Instant now) {
        KeyText text = KeyText.random();
        ApiKey key = ApiKey.of(shop, name, scopes, text, now);
        em.persist(key);
        return new FreshKey(key, text.text());
    }

    /** A new key with the same name and scopes; the old one stays good for the grace. */
    public FreshKey rotate(ApiKey old, Duration grace, Instant now) {
        FreshKey fresh = issue(get(old.shopId()), old.name(), old.scopes(), now);
        old.replaceBy(fresh.key(), grace, now);
        return fresh;
    }

    /** A key at the only moment when its text is known. */
    public record FreshKey(ApiKey key, String text) {}
}
