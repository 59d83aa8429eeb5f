package kr.ansim.platform.model;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.SecretKey;
import kr.ansim.platform.MasterKeys;
import kr.ansim.platform.Statements;

/** Moves data keys from older master keys to the current one, a step at a time; the data itself is not touched. */
@Stateless
@PermitAll
public class Rewrapping {

    static final int STEP = 500;

    @Inject
    private Statements statements;

    @Inject
    private MasterKeys keys;

    /** One step from just after the given token on. Rows that were rewrapped already are passed over by the query. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Progress step(UUID after) {
        String current = keys.currentId();
        List<VaultRow> rows = statements.list(
                "SELECT " + VaultRow.COLUMNS + " FROM platform_personal_data WHERE token > ? AND key_id <> ?"
                        + " AND wrapped_key IS NOT NULL ORDER BY token LIMIT " + STEP,
                VaultRow::read,
                after,
                current);
        rows.forEach(row -> rewrap(row, Objects.requireNonNull(row.envelope()), current));
        return new Progress(rows.isEmpty() ? after : rows.get(rows.size() - 1).token(), rows.size());
    }

    /** Guarded by the key it was wrapped with: whoever erases or rewraps the row meanwhile is not undone. */
    private void rewrap(VaultRow row, Envelope old, String current) {
        Envelope fresh = old.rewrapped(row.token(), row.kind(), master(old.keyId()), current, master(current));
        statements.update(
                "UPDATE platform_personal_data SET key_id = ?, wrapped_key = ? WHERE token = ? AND key_id = ?"
                        + " AND wrapped_key IS NOT NULL",
                current,
                fresh.wrappedKey(),
                row.token(),
                old.keyId());
    }

    private SecretKey master(String keyId) {
        return keys.wrapping(keyId)
                .orElseThrow(() -> new IllegalStateException("the master key file has no key " + keyId));
    }

    /** Where the step ended and how many rows it took; none means that all is done. */
    public record Progress(UUID last, int rows) {}
}
