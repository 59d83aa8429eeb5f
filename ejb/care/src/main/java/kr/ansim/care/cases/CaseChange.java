package kr.ansim.care.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;
import kr.ansim.care.CareRule;
import kr.ansim.care.sla.Targets;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** One change of a case at a time, with its clocks and its line in the audit trail. */
@ApplicationScoped
class CaseChange {

    @Inject
    private CaseRows rows;

    @Inject
    private CaseTargets targets;

    @Inject
    private AuditTrail trail;

    /**
     * @param step what it does to the case and its targets
     * @return the case as it was before
     * @throws RuleBroken {@code UNKNOWN_CASE, CASE_CHANGED, CASE_CLOSED}, and what the step throws
     */
    CaseRow make(String action, String by, String number, int version, BiConsumer<CaseRow, Targets> step) {
        CaseRow row = rows.lock(number, version);
        Targets all = targets.of(row.id());
        step.accept(row, all);
        targets.keep(row.id(), all);
        rows.touch(row.id(), all.nextDueAt().orElse(null));
        trail.record(entry(action, by, row.number(), row.member()));
        return row;
    }

    /** The entry of whatever is done to a case. */
    static AuditEntry entry(String action, String by, String number, String member) {
        return AuditEntry.of(action, "case", number).actor(by).detail("whose", member);
    }

    static void require(boolean fits) {
        if (!fits) {
            throw new RuleBroken(CareRule.CASE_STEP_UNFIT);
        }
    }
}
