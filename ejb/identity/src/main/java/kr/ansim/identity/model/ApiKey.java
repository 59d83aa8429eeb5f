package kr.ansim.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.IdentityRule;
import kr.ansim.identity.Scope;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.InstantConverter;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.UuidConverter;
import org.jspecify.annotations.Nullable;

/**
 * A key with which a shop's system proves who it is. Its text is shown once and kept as a fingerprint. A key that is
 * rotated out stays good for a grace, so that the shop can change it without a gap.
 */
@Entity
@Table(name = "identity_api_key")
public class ApiKey {

    public static final Duration LONGEST_GRACE = Duration.ofDays(7);
    private static final int LONGEST_NAME = 80;

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private int revision;

    @Column(name = "shop_id")
    @Convert(converter = UuidConverter.class)
    private UUID shopId;

    private String name;

    @Column(name = "public_part")
    private String publicPart;

    @Column(name = "secret_hash")
    private String secretHash;

    @Convert(converter = ScopesConverter.class)
    private Set<Scope> scopes;

    @Column(name = "created_at")
    @Convert(converter = InstantConverter.class)
    private Instant createdAt;

    @Column(name = "expires_at")
    @Convert(converter = InstantConverter.class)
    private @Nullable Instant expiresAt;

    @Column(name = "revoked_at")
    @Convert(converter = InstantConverter.class)
    private @Nullable Instant revokedAt;

    @Column(name = "replaced_by")
    @Convert(converter = UuidConverter.class)
    private @Nullable UUID replacedBy;

    /** Written by one statement now and then, never with the rest of the key. */
    @Column(name = "last_used_at", insertable = false, updatable = false)
    @Convert(converter = InstantConverter.class)
    private @Nullable Instant lastUsedAt;

    protected ApiKey() {}

    static ApiKey of(Shop shop, String name, Set<Scope> scopes, KeyText text, Instant now) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw RuleBroken.at("name", IdentityRule.NAME_MISSING);
        }
        if (stripped.length() > LONGEST_NAME) {
            throw RuleBroken.at("name", IdentityRule.NAME_TOO_LONG, LONGEST_NAME);
        }
        if (scopes.isEmpty()) {
            throw RuleBroken.at("scopes", IdentityRule.SCOPES_MISSING);
        }
        if (!shop.kind().scopes().containsAll(scopes)) {
            throw RuleBroken.at("scopes", IdentityRule.SCOPE_NOT_FOR_KIND);
        }
        ApiKey key = new ApiKey();
        key.id = Ids.next();
        key.shopId = shop.id();
        key.name = stripped;
        key.publicPart = text.publicPart();
        key.secretHash = text.fingerprint();
        key.scopes = EnumSet.copyOf(scopes);
        key.createdAt = now;
        return key;
    }

    public void expireAt(Instant end, Instant now) {
        if (!end.isAfter(now)) {
            throw RuleBroken.at("expiresAt", IdentityRule.EXPIRY_PAST);
        }
        this.expiresAt = end;
    }

    /** Another key takes over; this one is good until the grace has passed, or until its own earlier end. */
    void replaceBy(ApiKey successor, Duration grace, Instant now) {
        if (grace.isNegative() || grace.compareTo(LONGEST_GRACE) > 0) {
            throw RuleBroken.at("grace", IdentityRule.GRACE_OUT_OF_RANGE, LONGEST_GRACE.toDays());
        }
        if (!isGood(now) || replacedBy != null) {
            throw new RuleBroken(IdentityRule.KEY_OVER);
        }
        Instant end = now.plus(grace);
        this.replacedBy = successor.id;
        this.expiresAt = expiresAt == null || end.isBefore(expiresAt) ? end : expiresAt;
    }

    public void revoke(Instant now) {
        if (revokedAt != null) {
            throw new RuleBroken(IdentityRule.KEY_OVER);
        }
        this.revokedAt = now;
    }

    public boolean isGood(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    public UUID id() {
        return id;
    }

    public UUID shopId() {
        return shopId;
    }

    public String name() {
        return name;
    }

    public String publicPart() {
        return publicPart;
    }

    public Set<Scope> scopes() {
        return EnumSet.copyOf(scopes);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public boolean isReplaced() {
        return replacedBy != null;
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
