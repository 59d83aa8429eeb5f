package kr.ansim.care.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.Statements;

/** Ends what nobody came back to: solved cases close by themselves, and closed ones go when their words have gone. */
@Stateless
@PermitAll
public class CaseEnds {

    static final Duration PATIENCE = Duration.ofDays(14);
    static final String SYSTEM = "system";

    private static final int SOME = 200;

    private record Place(String number, int version) {}

    @Inject
    private Statements statements;

    @Inject
    private CaseBook book;

    @Inject
    private CaseLookers lookers;

    @Inject
    private Clock clock;

    /** @return whether there may be more */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean closeSome() {
        List<Place> solved = statements.list(
                "SELECT number, version FROM care_case WHERE state = 'SOLVED' AND solved_at < ? ORDER BY solved_at, id"
                        + " LIMIT ? FOR UPDATE",
                row -> new Place(row.string("number"), row.integer("version")),
                clock.instant().minus(PATIENCE),
                SOME);
        solved.forEach(one -> book.close(one.number(), one.version(), SYSTEM));
        return solved.size() == SOME;
    }

    /** @return whether there may be more */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean removeSome() {
        Instant before = clock.instant()
                .atZone(SystemClock.KOREA)
                .minusYears(CaseStory.YEARS)
                .toInstant();
        List<Object[]> ended = statements.list(
                "SELECT id FROM care_case WHERE state = 'CLOSED' AND updated_at < ? ORDER BY id LIMIT ? FOR UPDATE",
                row -> new Object[] {row.uuid("id")},
                before,
                SOME);
        statements.batch("DELETE FROM care_case_happening WHERE case_id = ?", ended);
        statements.batch("DELETE FROM care_case_target WHERE case_id = ?", ended);
        statements.batch("DELETE FROM care_case WHERE id = ?", ended);
        lookers.forget();
        return ended.size() == SOME;
    }
}
