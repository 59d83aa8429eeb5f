package kr.ansim.care.call;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CallDetails;
import kr.ansim.care.CallMatch;
import kr.ansim.care.CallState;
import kr.ansim.care.CallSummary;
import kr.ansim.care.CallTaken;
import kr.ansim.care.RoutingArm;
import kr.ansim.membership.ContactTopic;
import kr.ansim.platform.Row;
import org.jspecify.annotations.Nullable;

/** A call as it is kept. */
record Call(
        UUID id,
        String number,
        UUID caller,
        String queue,
        CallState state,
        @Nullable String member,
        int candidates,
        @Nullable String agent,
        RoutingArm arm,
        Instant arrivedAt,
        @Nullable Instant offeredAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable Instant wrappedAt,
        @Nullable ContactTopic topic,
        @Nullable Boolean resolved,
        int version) {

    static Call of(Row row) throws SQLException {
        @Nullable String topic = row.stringOrNull("topic");
        return new Call(
                row.uuid("id"),
                row.string("number"),
                row.uuid("caller"),
                row.string("queue"),
                CallState.valueOf(row.string("state")),
                row.stringOrNull("member_number"),
                row.integer("candidates"),
                row.stringOrNull("agent"),
                RoutingArm.valueOf(row.string("arm")),
                row.instant("arrived_at"),
                row.instantOrNull("offered_at"),
                row.instantOrNull("answered_at"),
                row.instantOrNull("ended_at"),
                row.instantOrNull("wrapped_at"),
                topic == null ? null : ContactTopic.valueOf(topic),
                row.boolOrNull("resolved"),
                row.integer("version"));
    }

    CallTaken taken() {
        return new CallTaken(id, number, CallMatch.of(candidates), queue, state, Optional.ofNullable(agent));
    }

    CallDetails details(String phone) {
        return new CallDetails(
                id,
                state,
                phone,
                queue,
                member,
                candidates,
                agent,
                arm,
                arrivedAt,
                offeredAt,
                answeredAt,
                endedAt,
                wrappedAt,
                topic,
                resolved);
    }

    CallSummary summary(String phone) {
        return new CallSummary(id, state, phone, queue, member, agent, arrivedAt, answeredAt, endedAt, topic, resolved);
    }
}
