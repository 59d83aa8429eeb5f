package kr.ansim.care.callback;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kr.ansim.care.CallBackState;
import kr.ansim.platform.Row;
import org.jspecify.annotations.Nullable;

/** A call-back as its row is, so far as it decides what may be done. */
record CallBackRow(
        UUID id,
        UUID memberId,
        String memberNumber,
        @Nullable UUID caseId,
        @Nullable UUID callId,
        @Nullable UUID phoneOf,
        Instant promisedAt,
        Instant promisedTo,
        CallBackState state,
        @Nullable String agent,
        @Nullable UUID about,
        int tries,
        @Nullable Instant triedAt,
        @Nullable Instant ringingAt,
        @Nullable Instant doneAt,
        @Nullable UUID said,
        int version) {

    static CallBackRow read(Row row) throws SQLException {
        return new CallBackRow(
                row.uuid("id"),
                row.uuid("member_id"),
                row.string("member_number"),
                row.uuidOrNull("case_id"),
                row.uuidOrNull("call_id"),
                row.uuidOrNull("phone_of"),
                row.instant("promised_at"),
                row.instant("promised_to"),
                CallBackState.valueOf(row.string("state")),
                row.stringOrNull("agent"),
                row.uuidOrNull("about"),
                row.integer("tries"),
                row.instantOrNull("tried_at"),
                row.instantOrNull("ringing_at"),
                row.instantOrNull("done_at"),
                row.uuidOrNull("said"),
                row.integer("version"));
    }

    boolean isOpen() {
        return doneAt == null;
    }

    /** Once somebody has rung, the promise is kept or missed for good. */
    boolean isUntried() {
        return state == CallBackState.PLANNED || state == CallBackState.TAKEN;
    }
}
