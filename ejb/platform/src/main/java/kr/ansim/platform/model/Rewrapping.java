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

    @Inject
    private FileCipher cipher;

    /** One step through personal data, from just after the given token on. Rows that were rewrapped already are passed over by the query. */
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

    /** The same through the keys of files, by the files' ids. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Progress fileStep(UUID after) {
        List<FileRow> files = statements.list(
                "SELECT " + FileRow.COLUMNS + " FROM platform_file WHERE id > ? AND key_id <> ? ORDER BY id LIMIT "
                        + STEP,
                FileRow::read,
                after,
                keys.currentId());
        files.forEach(this::rewrap);
        return new Progress(
                files.isEmpty() ? after : files.get(files.size() - 1).id(), files.size());
    }

    /** Guarded by the name too: a file that was lost and came again has another key. */
    private void rewrap(FileRow file) {
        FileKey fresh = cipher.rewrapped(file.name(), file.key());
        statements.update(
                "UPDATE platform_file SET key_id = ?, wrapped_key = ? WHERE id = ? AND name = ? AND key_id = ?",
                fresh.keyId(),
                fresh.wrapped(),
                file.id(),
                file.name(),
                file.key().keyId());
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
