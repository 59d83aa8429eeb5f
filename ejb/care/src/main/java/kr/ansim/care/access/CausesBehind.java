package kr.ansim.care.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import kr.ansim.platform.Statements;

/** Whether there was a call, a case or a call-back of that member with that agent, two hours before or after. */
@ApplicationScoped
class CausesBehind {

    static final Duration AROUND = Duration.ofHours(2);

    private static final String ANY =
            "SELECT id FROM care_call WHERE member_number = ? AND agent = ? AND arrived_at <= ? AND COALESCE(ended_at,"
                    + " arrived_at) >= ? UNION ALL SELECT id FROM care_case WHERE member_number = ? AND opened_by = ? AND"
                    + " opened_at <= ? AND opened_at >= ? UNION ALL SELECT h.id FROM care_case c JOIN care_case_happening"
                    + " h ON h.case_id = c.id WHERE c.member_number = ? AND h.by_account = ? AND h.at <= ? AND h.at >= ?"
                    + " UNION ALL SELECT id FROM care_call_back WHERE member_number = ? AND made_by = ? AND made_at <= ?"
                    + " AND made_at >= ? UNION ALL SELECT id FROM care_call_back WHERE member_number = ? AND agent = ? AND"
                    + " COALESCE(tried_at, promised_at) <= ? AND COALESCE(tried_at, promised_at) >= ? LIMIT 1";

    @Inject
    private Statements statements;

    boolean of(Look look) {
        Instant until = look.at().plus(AROUND);
        Instant from = look.at().minus(AROUND);
        Object[] one = {look.whose(), look.account(), until, from};
        Object[] all = new Object[one.length * 5];
        for (int at = 0; at < all.length; at++) {
            all[at] = one[at % one.length];
        }
        return statements.find(ANY, row -> row.uuid("id"), all).isPresent();
    }
}
