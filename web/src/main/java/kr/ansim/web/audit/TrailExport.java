package kr.ansim.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kr.ansim.identity.Accounts;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberLooks;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditPage;
import kr.ansim.platform.AuditQuery;
import kr.ansim.platform.AuditRecord;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Reasons;
import kr.ansim.web.faces.CsvDownload;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** What the trail's page shows, as a file for spreadsheets; at most a hundred thousand entries. */
@Named("trailExport")
@RequestScoped
public class TrailExport {

    private static final int AT_ONCE = 500;
    private static final int MOST = 100_000;

    @Inject
    private AuditTrail trail;

    @Inject
    private Accounts accounts;

    @Inject
    private MemberLooks looks;

    @Inject
    private HttpServletRequest request;

    private String reason = "";

    /** Nothing is written before it is known that the reason will do. */
    public void export() {
        try {
            Reasons.require(reason);
        } catch (RuleBroken broken) {
            Refusals.show("take", broken);
            return;
        }
        AuditQuery query = TrailFilter.of(request)
                .query(
                        AT_ONCE,
                        who -> who.contains("@") ? accounts.principalNameOf(who).orElse(who) : who,
                        looks::numbersOf);
        AuditPage first = trail.search(query);
        trail.record(AuditEntry.of("trail.exported", "audit-trail", "all").reason(reason.strip()));
        write(query, first);
    }

    private void write(AuditQuery query, AuditPage first) {
        CsvDownload file = new CsvDownload(
                "trail",
                "id",
                "at",
                "actor",
                "address",
                "action",
                "subjectType",
                "subjectId",
                "revision",
                "reason",
                "details");
        AuditPage page = first;
        page.records().forEach(entry -> line(file, entry));
        for (int written = AT_ONCE; written < MOST && page.next() != null; written += AT_ONCE) {
            page = trail.search(query.after(page.next()));
            page.records().forEach(entry -> line(file, entry));
        }
        file.end();
    }

    private static void line(CsvDownload file, AuditRecord entry) {
        file.line(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.address(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.revision(),
                entry.reason(),
                entry.details());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
