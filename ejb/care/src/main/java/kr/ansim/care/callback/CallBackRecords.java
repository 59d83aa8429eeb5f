package kr.ansim.care.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.MemberRecordsAsked;
import kr.ansim.platform.Statements;

/** When members were promised a call, about what, and what came of it, for them to take home. */
@ApplicationScoped
class CallBackRecords {

    @Inject
    private Statements statements;

    @Inject
    private CallBackWords words;

    void tell(@Observes MemberRecordsAsked asked) {
        asked.tell(statements
                .list(
                        "SELECT * FROM care_call_back WHERE member_id IN ("
                                + Statements.marks(asked.members().size()) + ") ORDER BY promised_at, id",
                        CallBackRow::read,
                        asked.members().toArray())
                .stream()
                .map(row -> record(row, asked))
                .toList());
    }

    private MemberRecord record(CallBackRow row, MemberRecordsAsked asked) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("promisedUntil", row.promisedTo().toString());
        values.put("callBackState", row.state().name());
        words.clear(row.about(), asked.number(), asked.reason()).ifPresent(said -> values.put("about", said));
        words.clear(row.said(), asked.number(), asked.reason()).ifPresent(said -> values.put("came", said));
        return new MemberRecord(Optional.empty(), MemberRecord.Kind.CALL_BACK, values, Optional.of(row.promisedAt()));
    }
}
