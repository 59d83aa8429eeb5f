package kr.ansim.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditQuery;
import kr.ansim.platform.AuditRecord;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.ChainReport;

/** Checks of the whole trail. Each is itself an entry, so that one can see when the last one was and what it found. */
@ApplicationScoped
public class ChainChecks {

    private static final String CHECKED = "trail.checked";

    @Inject
    private AuditTrail trail;

    /** A check that was made. */
    public record Past(Instant at, boolean intact) {}

    public ChainReport run() {
        ChainReport report = trail.verify();
        trail.record(AuditEntry.of(CHECKED, "audit-trail", "all")
                .detail("sealed", report.sealed())
                .detail("unsealed", report.unsealed())
                .detail("faults", report.faults())
                .detail("head", report.head()));
        return report;
    }

    public Optional<Past> last() {
        return trail.search(AuditQuery.latest(1).action(CHECKED)).records().stream()
                .map(ChainChecks::past)
                .findFirst();
    }

    private static Past past(AuditRecord entry) {
        return new Past(entry.at(), "0".equals(entry.details().get("faults")));
    }
}
