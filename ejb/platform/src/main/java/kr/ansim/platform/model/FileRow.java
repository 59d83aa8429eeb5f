package kr.ansim.platform.model;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import kr.ansim.platform.KeptFile;
import kr.ansim.platform.Row;

/**
 * One file as the table holds it.
 *
 * @param store which store it lies in, by its {@code id}
 * @param name under which it lies there
 */
@SuppressWarnings("ArrayRecordComponent")
public record FileRow(UUID id, byte[] sha256, long size, String store, String name, FileKey key) {

    static final String COLUMNS = "id, sha256, size, store, name, key_id, wrapped_key";

    static FileRow read(Row row) throws SQLException {
        return new FileRow(
                row.uuid("id"),
                row.bytes("sha256"),
                row.bigint("size"),
                row.string("store"),
                row.string("name"),
                new FileKey(row.string("key_id"), row.bytes("wrapped_key")));
    }

    public KeptFile kept() {
        return new KeptFile(id, HexFormat.of().formatHex(sha256), size);
    }

    /** Whether it lies at the same place; each place is written once. */
    boolean isWhere(FileRow other) {
        return name.equals(other.name);
    }
}
