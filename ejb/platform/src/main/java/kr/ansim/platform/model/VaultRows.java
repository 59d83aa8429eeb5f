package kr.ansim.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import kr.ansim.platform.BlindIndex;
import kr.ansim.platform.MasterKeys;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Sealed personal data by token. What it is worth to keep is in one text; an erased row keeps its token only. */
@ApplicationScoped
public class VaultRows {

    private static final int AT_ONCE = 200;

    @Inject
    private Statements statements;

    @Inject
    private MasterKeys keys;

    @Inject
    private BlindIndex index;

    @Inject
    private Clock clock;

    /** The token is random, not ordered in time: it must not tell when a person came. */
    public UUID add(String kind, Map<String, String> fields, @Nullable String lookup, @Nullable Instant until) {
        UUID token = UUID.randomUUID();
        String keyId = keys.currentId();
        Envelope envelope = Envelope.seal(token, kind, FlatJson.write(fields), keyId, master(keyId));
        statements.update(
                "INSERT INTO platform_personal_data (token, kind, lookup_hash, key_id, wrapped_key, ciphertext,"
                        + " created_at, erase_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                token,
                kind,
                lookup == null ? null : index.of(kind, lookup),
                keyId,
                envelope.wrappedKey(),
                envelope.ciphertext(),
                clock.instant(),
                until);
        return token;
    }

    /** Under a new data key, for the row's own kind. */
    public void replace(UUID token, Map<String, String> fields) {
        String keyId = keys.currentId();
        String kind = statements
                .find(
                        "SELECT kind FROM platform_personal_data WHERE token = ? AND erased_at IS NULL FOR UPDATE",
                        row -> row.string("kind"),
                        token)
                .orElseThrow();
        Envelope envelope = Envelope.seal(token, kind, FlatJson.write(fields), keyId, master(keyId));
        statements.update(
                "UPDATE platform_personal_data SET key_id = ?, wrapped_key = ?, ciphertext = ? WHERE token = ?",
                keyId,
                envelope.wrappedKey(),
                envelope.ciphertext(),
                token);
    }

    /** What is kept under the token; empty inside when it was erased, empty outside when there is no such token. */
    public Optional<Opened> open(UUID token) {
        return statements
                .find(
                        "SELECT " + VaultRow.COLUMNS + " FROM platform_personal_data WHERE token = ?",
                        VaultRow::read,
                        token)
                .map(this::opened);
    }

    /** The same for many tokens at once; those unknown are missing. */
    public Map<UUID, Opened> openAll(Collection<UUID> tokens) {
        Map<UUID, Opened> all = new LinkedHashMap<>();
        List<UUID> distinct = tokens.stream().distinct().toList();
        for (int from = 0; from < distinct.size(); from += AT_ONCE) {
            List<UUID> some = distinct.subList(from, Math.min(from + AT_ONCE, distinct.size()));
            String marks = Statements.marks(some.size());
            statements
                    .list(
                            "SELECT " + VaultRow.COLUMNS + " FROM platform_personal_data WHERE token IN (" + marks
                                    + ")",
                            VaultRow::read,
                            some.toArray())
                    .forEach(row -> all.put(row.token(), opened(row)));
        }
        return all;
    }

    public List<UUID> find(String kind, String lookup) {
        return statements.list(
                "SELECT token FROM platform_personal_data WHERE kind = ? AND lookup_hash = ? ORDER BY created_at, token",
                row -> row.uuid("token"),
                kind,
                index.of(kind, lookup));
    }

    public void moveEnd(UUID token, @Nullable Instant until) {
        statements.update(
                "UPDATE platform_personal_data SET erase_at = ? WHERE token = ? AND erased_at IS NULL", until, token);
    }

    /** Whose end has come, oldest first. */
    List<UUID> due(int limit) {
        return statements.list(
                "SELECT token FROM platform_personal_data WHERE erase_at <= ? ORDER BY erase_at LIMIT ?",
                row -> row.uuid("token"),
                clock.instant(),
                limit);
    }

    /** Erases what is kept and tells of which kind it was; empty when there was nothing left. */
    public Optional<String> erase(UUID token) {
        int erased = statements.update(
                "UPDATE platform_personal_data SET lookup_hash = NULL, wrapped_key = NULL, ciphertext = NULL,"
                        + " erase_at = NULL, erased_at = ? WHERE token = ? AND erased_at IS NULL",
                clock.instant(),
                token);
        return erased == 0
                ? Optional.empty()
                : statements.find(
                        "SELECT kind FROM platform_personal_data WHERE token = ?", row -> row.string("kind"), token);
    }

    private Opened opened(VaultRow row) {
        Envelope envelope = row.envelope();
        if (envelope == null) {
            return new Opened(true, Map.of());
        }
        String text = envelope.open(row.token(), row.kind(), master(envelope.keyId()));
        return new Opened(false, FlatJson.read(text));
    }

    private SecretKey master(String keyId) {
        return keys.wrapping(keyId)
                .orElseThrow(() -> new IllegalStateException("the master key file has no key " + keyId));
    }

    /** Personal data in the clear: never to be logged. */
    public record Opened(boolean erased, Map<String, String> fields) {
        @Override
        public String toString() {
            return erased ? "erased" : "kept";
        }
    }
}
