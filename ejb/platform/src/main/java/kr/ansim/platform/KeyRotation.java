package kr.ansim.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import kr.ansim.platform.model.Rewrapping;

/** Brings the whole vault under the newest master key. It may be stopped at any moment and called again. */
@Stateless
public class KeyRotation {

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

    /** Wraps every data key that an older master key still wraps; takes about a minute per million. */
    @RolesAllowed("ADMINISTRATOR")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RotationReport rewrap() {
        long[] rows = {0};
        UUID[] last = {new UUID(0, 0)};
        boolean[] more = {true};
        boolean mine = true;
        while (mine && more[0]) {
            mine = leases.runIfMine(LEASE, TERM, () -> {
                Rewrapping.Progress step = rewrapping.step(last[0]);
                last[0] = step.last();
                rows[0] += step.rows();
                more[0] = step.rows() > 0;
            });
        }
        trail.record(AuditEntry.of("master-key.rewrapped", "master-key", keys.currentId())
                .detail("rows", rows[0])
                .detail("finished", mine));
        return new RotationReport(keys.currentId(), rows[0], mine);
    }
}
