package kr.ansim.care.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportMeasure;
import kr.ansim.care.ReportRow;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberLooks;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Reasons;
import org.jspecify.annotations.Nullable;

/** The list of a number as a file, for a reason. Each member in it is in the access log, once however often it is there. */
@ApplicationScoped
public class ReportExport {

    public static final int MOST = 100_000;

    private static final int AT_ONCE = 1_000;

    @Inject
    private ReportList list;

    @Inject
    private AuditTrail trail;

    @Inject
    private MemberLooks looks;

    /** @throws RuleBroken {@code REASON_MISSING, REASON_TOO_LONG} at reason */
    public void all(ReportMeasure measure, ReportFilter filter, String reason, Consumer<ReportRow> taker) {
        Reasons.require(reason);
        trail.record(AuditEntry.of("desk.report-exported", "desk-report", measure)
                .reason(reason.strip())
                .detail("from", filter.span().from())
                .detail("to", filter.span().to()));
        @Nullable UUID last = null;
        for (int taken = 0; taken < MOST; taken += AT_ONCE) {
            List<ReportRow> some = list.page(measure, filter, last, AT_ONCE);
            looks.listed(some.stream().flatMap(row -> row.member().stream()).toList(), "REPORT");
            some.forEach(taker);
            if (some.size() < AT_ONCE) {
                return;
            }
            last = some.get(AT_ONCE - 1).id();
        }
    }
}
