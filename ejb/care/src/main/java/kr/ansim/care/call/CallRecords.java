package kr.ansim.care.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.MemberRecordsAsked;
import kr.ansim.platform.Statements;

/** When members called the desk, from which number and about what, for them to take home; the note is a colleague's. */
@ApplicationScoped
class CallRecords {

    @Inject
    private Statements statements;

    @Inject
    private CallerNumber numbers;

    void tell(@Observes MemberRecordsAsked asked) {
        asked.tell(statements
                .list(
                        "SELECT * FROM care_call WHERE member_id IN ("
                                + Statements.marks(asked.members().size()) + ") ORDER BY arrived_at, id",
                        Call::of,
                        asked.members().toArray())
                .stream()
                .map(call -> record(call, asked))
                .toList());
    }

    private MemberRecord record(Call call, MemberRecordsAsked asked) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("call", call.number());
        numbers.clear(call.caller(), asked.number(), asked.reason()).ifPresent(phone -> values.put("phone", phone));
        values.put("callState", call.state().name());
        if (call.topic() != null) {
            values.put("topic", call.topic().name());
        }
        if (call.answeredAt() != null) {
            values.put("answeredAt", call.answeredAt().toString());
        }
        if (call.endedAt() != null) {
            values.put("endedAt", call.endedAt().toString());
        }
        return new MemberRecord(Optional.empty(), MemberRecord.Kind.CALL, values, Optional.of(call.arrivedAt()));
    }
}
