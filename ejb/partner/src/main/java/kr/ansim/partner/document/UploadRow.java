package kr.ansim.partner.document;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kr.ansim.partner.UploadProgress;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.Row;

/** A file on its way. */
public record UploadRow(
        UUID id, Sender sender, String name, long size, long received, int pieces, String begunBy, Instant endsAt) {

    static UploadRow read(Row row) throws SQLException {
        return new UploadRow(
                row.uuid("id"),
                new Sender(row.uuid("company_id"), row.bool("staff")),
                row.string("name"),
                row.bigint("size"),
                row.bigint("received"),
                row.integer("pieces"),
                row.string("begun_by"),
                row.instant("ends_at"));
    }

    boolean isWhole() {
        return received == size;
    }

    public FileOwner owner() {
        return new FileOwner("partner-upload", id);
    }

    UploadProgress progress() {
        return new UploadProgress(id, size, received, endsAt);
    }
}
