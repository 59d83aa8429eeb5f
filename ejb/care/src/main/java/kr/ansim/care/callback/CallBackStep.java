package kr.ansim.care.callback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Some of what time does to call-backs, in a transaction. */
@Stateless
@PermitAll
public class CallBackStep {

    /** So long before somebody is called, whoever has it is told. */
    static final Duration AHEAD = Duration.ofMinutes(10);

    private static final int SOME = 200;

    @Inject
    private CallBackRows rows;

    @Inject
    private CallBackNews news;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @return whether there may be more */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean remind() {
        Instant now = clock.instant();
        List<CallBackRow> near = rows.near(now.plus(AHEAD), SOME);
        near.stream().filter(row -> rows.remind(row.id(), now)).forEach(news::near);
        return near.size() == SOME;
    }

    /** @return whether there may be more */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean miss() {
        Instant now = clock.instant();
        List<CallBackRow> overdue = rows.overdue(now, SOME);
        for (CallBackRow row : overdue) {
            if (rows.miss(row.id(), now)) {
                news.missed(row);
                trail.record(AuditEntry.of("call-back.missed", "call-back", row.id())
                        .detail("whose", row.memberNumber())
                        .detail("until", row.promisedTo()));
            }
        }
        return overdue.size() == SOME;
    }
}
