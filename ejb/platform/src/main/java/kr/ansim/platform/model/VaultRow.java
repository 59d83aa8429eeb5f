package kr.ansim.platform.model;

import java.sql.SQLException;
import java.util.UUID;
import kr.ansim.platform.Row;
import org.jspecify.annotations.Nullable;

/** One person's data as the table holds it; without an envelope it was erased. */
record VaultRow(UUID token, String kind, @Nullable Envelope envelope) {

    static final String COLUMNS = "token, kind, key_id, wrapped_key, ciphertext";

    static VaultRow read(Row row) throws SQLException {
        byte[] wrapped = row.bytesOrNull("wrapped_key");
        return new VaultRow(
                row.uuid("token"),
                row.string("kind"),
                wrapped == null ? null : new Envelope(row.string("key_id"), wrapped, row.bytes("ciphertext")));
    }
}
