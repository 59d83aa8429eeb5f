package kr.ansim.care.cases;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseState;
import kr.ansim.care.CaseType;
import kr.ansim.membership.ContactTopic;
import kr.ansim.platform.Row;

/** A case as its row holds it. */
public record CaseRow(
        UUID id,
        String number,
        UUID memberId,
        String member,
        CaseType type,
        CasePriority priority,
        CaseState state,
        ContactTopic topic,
        String subject,
        Optional<String> order,
        Optional<String> product,
        Optional<String> owner,
        Optional<UUID> call,
        Instant openedAt,
        String openedBy,
        Optional<Instant> firstAnswerAt,
        Optional<Instant> lastAnswerAt,
        Optional<Instant> solvedAt,
        int reopened,
        int version,
        Instant updatedAt) {

    static CaseRow of(Row row) throws SQLException {
        return new CaseRow(
                row.uuid("id"),
                row.string("number"),
                row.uuid("member_id"),
                row.string("member_number"),
                CaseType.valueOf(row.string("type")),
                CasePriority.valueOf(row.string("priority")),
                CaseState.valueOf(row.string("state")),
                ContactTopic.valueOf(row.string("topic")),
                row.string("subject"),
                Optional.ofNullable(row.stringOrNull("order_number")),
                Optional.ofNullable(row.stringOrNull("product_code")),
                Optional.ofNullable(row.stringOrNull("owner")),
                Optional.ofNullable(row.uuidOrNull("call_id")),
                row.instant("opened_at"),
                row.string("opened_by"),
                Optional.ofNullable(row.instantOrNull("first_answer_at")),
                Optional.ofNullable(row.instantOrNull("last_answer_at")),
                Optional.ofNullable(row.instantOrNull("solved_at")),
                row.integer("reopened"),
                row.integer("version"),
                row.instant("updated_at"));
    }

    boolean waiting() {
        return state == CaseState.WAITING;
    }
}
