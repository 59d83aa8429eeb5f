package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kr.ansim.identity.ApiCaller;
import kr.ansim.identity.Scope;
import kr.ansim.identity.ShopKind;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * The API keys that are in use just now, remembered for two seconds: they are asked for with every call of the API.
 * Unknown ones are remembered as well, so that guessing does not reach the database each time.
 */
@ApplicationScoped
public class KnownKeys {

    static final Duration MEMORY = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private static final String QUERY = """
            SELECT k.id, k.shop_id, s.kind, k.name, k.secret_hash, k.scopes, k.expires_at
            FROM identity_api_key k JOIN identity_shop s ON s.id = k.shop_id
            WHERE k.public_part = ? AND k.revoked_at IS NULL AND s.state = 'ACTIVE'
            """;

    private static final String NOTE_USE =
            "UPDATE identity_api_key SET last_used_at = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at < ?)";

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> uses = new ConcurrentHashMap<>();
    private final ScopesConverter scopes = new ScopesConverter();

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    public Optional<ApiCaller> callerWith(KeyText presented) {
        Instant now = clock.instant();
        Key key = known(presented.publicPart(), now).key;
        if (key == null || !key.isOpenedBy(presented, now)) {
            return Optional.empty();
        }
        uses.put(key.caller.keyId(), now);
        return Optional.of(key.caller);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeysChanged changed) {
        known.clear();
    }

    /** Writes down when keys were last used: now and then, and never in the transaction of a call. */
    public void noteUses() {
        for (UUID keyId : Set.copyOf(uses.keySet())) {
            Instant at = uses.remove(keyId);
            if (at != null) {
                statements.update(NOTE_USE, at, keyId, at);
            }
        }
    }

    private Known known(String publicPart, Instant now) {
        Known last = known.get(publicPart);
        if (last != null && now.isBefore(last.readAt.plus(MEMORY))) {
            return last;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        Known fresh = new Known(read(publicPart).orElse(null), now);
        known.put(publicPart, fresh);
        return fresh;
    }

    private Optional<Key> read(String publicPart) {
        return statements.find(
                QUERY,
                row -> {
                    Set<Scope> granted = scopes.convertToEntityAttribute(row.string("scopes"));
                    ApiCaller caller = new ApiCaller(
                            row.uuid("shop_id"),
                            ShopKind.valueOf(row.string("kind")),
                            row.uuid("id"),
                            row.string("name"),
                            publicPart,
                            granted);
                    return new Key(caller, row.string("secret_hash"), row.instantOrNull("expires_at"));
                },
                publicPart);
    }

    private record Known(@Nullable Key key, Instant readAt) {}

    private record Key(
            ApiCaller caller, String fingerprint, @Nullable Instant expiresAt) {

        boolean isOpenedBy(KeyText presented, Instant now) {
            boolean over = expiresAt != null && !now.isBefore(expiresAt);
            return Randoms.sameFingerprint(fingerprint, presented.fingerprint()) && !over;
        }
    }
}
