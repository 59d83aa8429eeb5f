package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import kr.ansim.kernel.Digests;
import kr.ansim.platform.PersonalDataVault;

/** The shops' signing secrets. They lie in the vault; one that is in use is remembered for a minute. */
@ApplicationScoped
public class SigningSecrets {

    private static final String KIND = "signing-secret";
    private static final String FIELD = "secret";
    private static final Duration MEMORY = Duration.ofMinutes(1);

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    @Inject
    private PersonalDataVault vault;

    @Inject
    private Clock clock;

    public FreshSecret fresh() {
        String secret = Randoms.token();
        return new FreshSecret(vault.keep(KIND, Map.of(FIELD, secret), null), secret);
    }

    public void erase(UUID token) {
        known.remove(token);
        vault.erase(token);
    }

    /** HMAC-SHA256 in lower-case hex; the key is the secret's text in UTF-8. */
    public String sign(UUID token, String text) {
        SecretKey key = Digests.hmacKey(secret(token).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Digests.hmac(key).doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String secret(UUID token) {
        Instant now = clock.instant();
        Known last = known.get(token);
        if (last != null && now.isBefore(last.readAt.plus(MEMORY))) {
            return last.secret;
        }
        String secret = vault.use(token).get(FIELD);
        if (secret == null) {
            throw new IllegalStateException("the vault keeps something else under this token");
        }
        known.put(token, new Known(secret, now));
        return secret;
    }

    /** A secret at the only moment when it may be shown, and where the vault keeps it. */
    public record FreshSecret(UUID token, String secret) {}

    private record Known(String secret, Instant readAt) {}
}
