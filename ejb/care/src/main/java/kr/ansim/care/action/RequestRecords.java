package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.ansim.care.ActKind;
import kr.ansim.care.ActSummary;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.MemberRecordsAsked;

/** What the desk did about orders of members, for them to take home. Consents are told of as consents; why is a colleague's note. */
@ApplicationScoped
class RequestRecords {

    @Inject
    private ActRows rows;

    void tell(@Observes MemberRecordsAsked asked) {
        asked.tell(rows.ofMembers(asked.members(), Integer.MAX_VALUE).stream()
                .map(Act::summary)
                .filter(one -> one.kind().isRequest() || one.kind() == ActKind.LOCKER)
                .map(RequestRecords::record)
                .toList());
    }

    private static MemberRecord record(ActSummary one) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("request", one.kind().name());
        values.put("requestState", one.state().name());
        one.order().ifPresent(order -> values.put("order", order.number()));
        one.line().ifPresent(line -> values.put("line", String.valueOf(line)));
        one.quantity().ifPresent(pieces -> values.put("quantity", String.valueOf(pieces)));
        if (one.kind() == ActKind.LOCKER) {
            values.put("locker", one.detail());
        }
        return new MemberRecord(Optional.empty(), MemberRecord.Kind.REQUEST, values, Optional.of(one.at()));
    }
}
