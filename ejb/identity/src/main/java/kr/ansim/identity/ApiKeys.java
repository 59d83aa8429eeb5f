package kr.ansim.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.model.ApiKey;
import kr.ansim.identity.model.KeyText;
import kr.ansim.identity.model.KeysChanged;
import kr.ansim.identity.model.KnownKeys;
import kr.ansim.identity.model.Reasons;
import kr.ansim.identity.model.ScopesConverter;
import kr.ansim.identity.model.StoredShops;
import kr.ansim.identity.model.StoredShops.FreshKey;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** The keys with which shops' and operators' systems call our API. */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class ApiKeys {

    private static final String KEY = "api-key";

    @Inject
    private StoredShops shops;

    @Inject
    private KnownKeys known;

    @Inject
    private Event<KeysChanged> changed;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Who calls with this key; empty when it is none of ours, or no longer. A revocation is felt at once on this node and
     * within two seconds on others.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ApiCaller> authenticate(String presentedKey) {
        return KeyText.parse(presentedKey).flatMap(known::callerWith);
    }

    /** @throws RuleBroken NAME_…, SCOPES_MISSING, SCOPE_NOT_FOR_KIND or EXPIRY_PAST at the field concerned */
    public IssuedKey issue(IssueKey command) {
        Instant now = clock.instant();
        FreshKey fresh = shops.issue(shops.get(command.shopId()), command.name(), command.scopes(), now);
        if (command.expiresAt() != null) {
            fresh.key().expireAt(command.expiresAt(), now);
        }
        trail.record(about("key.issued", fresh.key())
                .detail("scopes", new ScopesConverter().convertToDatabaseColumn(command.scopes())));
        return new IssuedKey(fresh.key().id(), fresh.text());
    }

    /** @throws RuleBroken KEY_UNKNOWN, KEY_OVER, GRACE_OUT_OF_RANGE or REASON_MISSING */
    public IssuedKey rotate(RotateKey command) {
        Reasons.require(command.reason());
        ApiKey old = shops.lockedKey(command.keyId());
        FreshKey fresh = shops.rotate(old, command.grace(), clock.instant());
        changed.fire(new KeysChanged());
        trail.record(about("key.rotated", old)
                .detail("successor", fresh.key().id())
                .detail("grace", command.grace())
                .reason(command.reason()));
        return new IssuedKey(fresh.key().id(), fresh.text());
    }

    /** @throws RuleBroken KEY_UNKNOWN, KEY_OVER or REASON_MISSING */
    public void revoke(UUID keyId, String reason) {
        Reasons.require(reason);
        ApiKey key = shops.lockedKey(keyId);
        key.revoke(clock.instant());
        changed.fire(new KeysChanged());
        trail.record(about("key.revoked", key).reason(reason));
    }

    private static AuditEntry about(String action, ApiKey key) {
        return AuditEntry.of(action, KEY, key.id()).detail("shop", key.shopId()).detail("key", key.publicPart());
    }
}
