package kr.ansim.platform.model;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Leases;
import kr.ansim.platform.MasterKeys;
import kr.ansim.platform.RotationReport;

/** Goes through the vaults in small steps, each in its own transaction and under the lease, so that one node does it. */
@ApplicationScoped
public class VaultRotation {

    private static final String LEASE = "key-rotation";
    private static final Duration TERM = Duration.ofMinutes(2);

    @EJB
    private Rewrapping rewrapping;

    @EJB
    private Leases leases;

    @Inject
    private MasterKeys keys;

    @EJB
    private AuditTrail trail;

    public RotationReport rewrap() {
        long[] rows = {0};
        boolean mine = goThrough(rewrapping::step, rows) && goThrough(rewrapping::fileStep, rows);
        trail.record(AuditEntry.of("master-key.rewrapped", "master-key", keys.currentId())
                .detail("rows", rows[0])
                .detail("finished", mine));
        return new RotationReport(keys.currentId(), rows[0], mine);
    }

    private boolean goThrough(Function<UUID, Rewrapping.Progress> stepAfter, long[] rows) {
        UUID[] last = {new UUID(0, 0)};
        boolean[] more = {true};
        boolean mine = true;
        while (mine && more[0]) {
            mine = leases.runIfMine(LEASE, TERM, () -> {
                Rewrapping.Progress step = stepAfter.apply(last[0]);
                last[0] = step.last();
                rows[0] += step.rows();
                more[0] = step.rows() > 0;
            });
        }
        return mine;
    }
}
