package kr.ansim.care.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import kr.ansim.care.CareRule;
import kr.ansim.care.CasePriority;
import kr.ansim.care.DescribeSla;
import kr.ansim.care.TargetKind;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/** Writes versions of what the desk promises. */
@ApplicationScoped
public class SlaBook {

    @Inject
    private Statements statements;

    @Inject
    private SlaPolicies policies;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @throws RuleBroken as the facade says */
    public int change(DescribeSla told, String by) {
        // what is wrong is said of the version that is shown
        if (policies.current().version() != told.like()) {
            throw new RuleBroken(CareRule.SLA_CHANGED);
        }
        SlaFields.faults(told).refuse();
        int version = told.like() + 1;
        try {
            statements.update(
                    "INSERT INTO care_sla_policy (version, made_at, made_by, zone) VALUES (?, ?, ?, ?)",
                    version,
                    clock.instant(),
                    by,
                    told.zone());
        } catch (DuplicateKey atOnce) {
            throw new RuleBroken(CareRule.SLA_CHANGED);
        }
        statements.batch(
                "INSERT INTO care_sla_hours (version, weekday, from_minute, to_minute) VALUES (?, ?, ?, ?)",
                told.hours().stream()
                        .map(one -> new Object[] {version, one.weekday().getValue(), one.fromMinute(), one.toMinute()})
                        .toList());
        statements.batch(
                "INSERT INTO care_sla_target (version, priority, kind, minutes) VALUES (?, ?, ?, ?)",
                Arrays.stream(CasePriority.values())
                        .flatMap(priority -> Arrays.stream(TargetKind.values())
                                .map(kind -> new Object[] {version, priority, kind, told.minutes(priority, kind)}))
                        .toList());
        trail.record(AuditEntry.of("sla.changed", "sla", version).actor(by));
        return version;
    }
}
