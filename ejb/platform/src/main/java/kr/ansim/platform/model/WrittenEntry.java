package kr.ansim.platform.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.AuditRecord;
import kr.ansim.platform.Row;
import org.jspecify.annotations.Nullable;

/** An audit entry exactly as its row holds it, the details as text. */
public record WrittenEntry(
        UUID id,
        Instant at,
        String actor,
        @Nullable String address,
        String action,
        String subjectType,
        String subjectId,
        @Nullable Integer revision,
        @Nullable String reason,
        String details) {

    static final String COLUMNS =
            "e.id, e.at, e.actor, e.address, e.action, e.subject_type, e.subject_id, e.revision, e.reason, e.details";

    static WrittenEntry read(Row row) throws SQLException {
        return new WrittenEntry(
                row.uuid("id"),
                row.instant("at"),
                row.string("actor"),
                row.stringOrNull("address"),
                row.string("action"),
                row.string("subject_type"),
                row.string("subject_id"),
                row.integerOrNull("revision"),
                row.stringOrNull("reason"),
                row.string("details"));
    }

    /** Details that somebody made unreadable are shown as they are: the trail must stay readable to find him out. */
    AuditRecord shown() {
        Map<String, String> map;
        try {
            map = FlatJson.read(details);
        } catch (IllegalArgumentException tampered) {
            map = Map.of("details", details);
        }
        return new AuditRecord(id, at, actor, address, action, subjectType, subjectId, revision, reason, map);
    }

    /** Every field, each with its length or its absence, so that no two different entries give the same bytes. */
    void feed(Mac mac) {
        mac.update(Ids.toBytes(id));
        mac.update(ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .array());
        text(mac, actor);
        text(mac, address);
        text(mac, action);
        text(mac, subjectType);
        text(mac, subjectId);
        text(mac, revision == null ? null : revision.toString());
        text(mac, reason);
        text(mac, details);
    }

    private static void text(Mac mac, @Nullable String value) {
        if (value == null) {
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(-1).array());
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
    }
}
