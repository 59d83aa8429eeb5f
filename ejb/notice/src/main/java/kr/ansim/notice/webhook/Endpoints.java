package kr.ansim.notice.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** The addresses of all shops and partner companies that want news. */
@ApplicationScoped
public class Endpoints {

    private static final String KIND = "webhook-secret";
    private static final String FIELD = "secret";
    private static final String PREFIX = "whsec_";
    private static final Duration GRACE = Duration.ofDays(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Statements statements;

    @Inject
    private PersonalDataVault vault;

    @Inject
    private Clock clock;

    public Endpoints() {}

    Endpoints(Statements statements, PersonalDataVault vault, Clock clock) {
        this.statements = statements;
        this.vault = vault;
        this.clock = clock;
    }

    public Optional<Endpoint> find(UUID shop) {
        return statements.find(
                "SELECT shop_id, of_company, address, secret, CASE WHEN former_until > ? THEN former_secret END AS former_secret,"
                        + " failures, failing_since, paused_until FROM notice_webhook WHERE shop_id = ?",
                Endpoints::endpoint,
                clock.instant(),
                shop);
    }

    /** @return the secret's text */
    public String add(UUID shop, String address, boolean company) {
        String secret = fresh();
        statements.update(
                "INSERT INTO notice_webhook (shop_id, of_company, address, secret, failures, changed_at)"
                        + " VALUES (?, ?, ?, ?, 0, ?)",
                shop,
                company,
                address,
                vault.keep(KIND, Map.of(FIELD, secret), null),
                clock.instant());
        return secret;
    }

    /** Another address begins without the failures of the former. */
    public void move(UUID shop, String address) {
        statements.update(
                "UPDATE notice_webhook SET address = ?, failures = 0, failing_since = NULL, paused_until = NULL,"
                        + " changed_at = ? WHERE shop_id = ?",
                address,
                clock.instant(),
                shop);
    }

    /** @return the new secret's text */
    public String changeSecret(Endpoint endpoint) {
        endpoint.formerSecret().ifPresent(vault::erase);
        Instant until = clock.instant().plus(GRACE);
        vault.moveEnd(endpoint.secret(), until);
        String secret = fresh();
        statements.update(
                "UPDATE notice_webhook SET former_secret = secret, former_until = ?, secret = ?, changed_at = ?"
                        + " WHERE shop_id = ?",
                until,
                vault.keep(KIND, Map.of(FIELD, secret), null),
                clock.instant(),
                endpoint.shop());
        return secret;
    }

    public void remove(Endpoint endpoint) {
        vault.erase(endpoint.secret());
        endpoint.formerSecret().ifPresent(vault::erase);
        statements.update("DELETE FROM notice_webhook WHERE shop_id = ?", endpoint.shop());
    }

    /** The 32 bytes behind a secret's text. */
    byte[] key(UUID secret) {
        return WebhookSignature.key(vault.use(secret).getOrDefault(FIELD, PREFIX));
    }

    void works(UUID shop) {
        statements.update(
                "UPDATE notice_webhook SET failures = 0, failing_since = NULL, paused_until = NULL"
                        + " WHERE shop_id = ? AND failures > 0",
                shop);
    }

    void failed(UUID shop, Instant now, Instant pausedUntil) {
        statements.update(
                "UPDATE notice_webhook SET failures = failures + 1, failing_since = COALESCE(failing_since, ?),"
                        + " paused_until = ? WHERE shop_id = ?",
                now,
                pausedUntil,
                shop);
    }

    private static String fresh() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    private static Endpoint endpoint(Row row) throws SQLException {
        return new Endpoint(
                row.uuid("shop_id"),
                row.bool("of_company"),
                row.string("address"),
                row.uuid("secret"),
                Optional.ofNullable(row.uuidOrNull("former_secret")),
                row.integer("failures"),
                Optional.ofNullable(row.instantOrNull("failing_since")),
                Optional.ofNullable(row.instantOrNull("paused_until")));
    }
}
