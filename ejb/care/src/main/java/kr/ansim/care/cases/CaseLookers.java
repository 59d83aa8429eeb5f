package kr.ansim.care.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kr.ansim.care.CareRule;
import kr.ansim.care.CasePresence;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/** Who looks at which case, for as long as their page says so again and again. Each time somebody comes is in the audit trail. */
@ApplicationScoped
public class CaseLookers {

    private static final Duration SEEN = Duration.ofSeconds(20);

    @Inject
    private Statements statements;

    @Inject
    private CaseRows rows;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @throws RuleBroken {@code UNKNOWN_CASE} */
    public CasePresence look(String number, boolean writing, String by) {
        CaseRow row = rows.find(number).orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_CASE));
        Instant now = clock.instant();
        if (!isLooking(row, by, now)) {
            trail.record(CaseChange.entry("case.viewed", by, row.number(), row.member()));
        }
        if (!again(row, writing, by, now)) {
            try {
                statements.update(
                        "INSERT INTO care_case_looker (case_id, account, seen_at, writing) VALUES (?, ?, ?, ?)",
                        row.id(),
                        by,
                        now,
                        writing);
            } catch (DuplicateKey twoPagesOfOne) {
                again(row, writing, by, now);
            }
        }
        List<CasePresence.Looker> others = statements.list(
                "SELECT account, writing FROM care_case_looker WHERE case_id = ? AND account <> ? AND seen_at > ?"
                        + " ORDER BY writing DESC, account",
                one -> new CasePresence.Looker(one.string("account"), one.bool("writing")),
                row.id(),
                by,
                now.minus(SEEN));
        return new CasePresence(others, row.version());
    }

    /** Whoever comes anew has looked once more at what is the member's. */
    private boolean isLooking(CaseRow row, String by, Instant now) {
        return statements
                .find(
                        "SELECT seen_at FROM care_case_looker WHERE case_id = ? AND account = ? AND seen_at > ?",
                        one -> one.instant("seen_at"),
                        row.id(),
                        by,
                        now.minus(SEEN))
                .isPresent();
    }

    private boolean again(CaseRow row, boolean writing, String by, Instant now) {
        return statements.update(
                        "UPDATE care_case_looker SET seen_at = ?, writing = ? WHERE case_id = ? AND account = ?",
                        now,
                        writing,
                        row.id(),
                        by)
                == 1;
    }

    /** Those who have gone. @return how many */
    public int forget() {
        return statements.update(
                "DELETE FROM care_case_looker WHERE seen_at < ?",
                clock.instant().minus(SEEN));
    }
}
