package kr.ansim.identity.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.IdentityRule;
import kr.ansim.identity.ShopKind;
import kr.ansim.identity.ShopState;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.InstantConverter;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.UuidConverter;

/**
 * A system outside that calls our API: a shop, or a locker operator. Customers are sent back only to its registered
 * origins, with an answer signed by its secret, which the vault keeps because signing needs it in clear.
 */
@Entity
@Table(name = "identity_shop")
public class Shop {

    private static final int LONGEST_NAME = 80;

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private int revision;

    private String name;

    @Enumerated(EnumType.STRING)
    private ShopKind kind;

    @Enumerated(EnumType.STRING)
    private ShopState state;

    @ElementCollection
    @CollectionTable(name = "identity_shop_origin", joinColumns = @JoinColumn(name = "shop_id"))
    @Column(name = "origin")
    private Set<String> origins = new HashSet<>();

    @Column(name = "signing_secret")
    @Convert(converter = UuidConverter.class)
    private UUID signingSecret;

    @Column(name = "created_at")
    @Convert(converter = InstantConverter.class)
    private Instant createdAt;

    protected Shop() {}

    public static Shop registered(String name, ShopKind kind, UUID signingSecret, Instant now) {
        Shop shop = new Shop();
        shop.id = Ids.next();
        shop.rename(name);
        shop.kind = kind;
        shop.state = ShopState.ACTIVE;
        shop.signingSecret = signingSecret;
        shop.createdAt = now;
        return shop;
    }

    public void rename(String newName) {
        String stripped = newName.strip();
        if (stripped.isEmpty()) {
            throw RuleBroken.at("name", IdentityRule.NAME_MISSING);
        }
        if (stripped.length() > LONGEST_NAME) {
            throw RuleBroken.at("name", IdentityRule.NAME_TOO_LONG, LONGEST_NAME);
        }
        this.name = stripped;
    }

    public void changeOrigins(Collection<Origin> wanted) {
        Set<String> texts = new HashSet<>();
        wanted.forEach(origin -> texts.add(origin.text()));
        origins.retainAll(texts);
        origins.addAll(texts);
    }

    public void suspend() {
        this.state = ShopState.SUSPENDED;
    }

    public void resume() {
        this.state = ShopState.ACTIVE;
    }

    /** @return where the former secret lies, for erasing */
    public UUID changeSigningSecret(UUID newSecret) {
        UUID former = signingSecret;
        this.signingSecret = newSecret;
        return former;
    }

    public boolean allows(Origin origin) {
        return origins.contains(origin.text());
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public ShopKind kind() {
        return kind;
    }

    public ShopState state() {
        return state;
    }

    public List<String> origins() {
        return origins.stream().sorted().toList();
    }

    public UUID signingSecret() {
        return signingSecret;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
