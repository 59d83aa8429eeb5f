package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.ansim.care.ActKind;
import kr.ansim.care.ActState;
import kr.ansim.care.ActSummary;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.MemberRecordsAsked;

/** What members were given by the desk, for them to take home; why is a colleague's note. */
@ApplicationScoped
class GiftRecords {

    @Inject
    private ActRows rows;

    void tell(@Observes MemberRecordsAsked asked) {
        asked.tell(rows.ofMembers(asked.members(), Integer.MAX_VALUE).stream()
                .map(Act::summary)
                .filter(one -> one.kind().isGift() && one.state() == ActState.DONE)
                .map(GiftRecords::record)
                .toList());
    }

    private static MemberRecord record(ActSummary one) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("gift", one.kind().name());
        if (one.kind() == ActKind.POINTS) {
            values.put("points", String.valueOf(one.worth().amount()));
        } else {
            values.put("campaign", one.detail());
            one.coupon().ifPresent(code -> values.put("coupon", code));
        }
        return new MemberRecord(Optional.empty(), MemberRecord.Kind.GIFT, values, Optional.of(one.at()));
    }
}
