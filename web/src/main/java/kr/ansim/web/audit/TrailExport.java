package kr.ansim.web.audit;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import kr.ansim.identity.Accounts;
import kr.ansim.membership.MemberLooks;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditPage;
import kr.ansim.platform.AuditQuery;
import kr.ansim.platform.AuditRecord;
import kr.ansim.platform.AuditTrail;
import kr.ansim.web.shell.CsvCells;

/** What the trail's page shows, as a file for spreadsheets; at most a hundred thousand entries. */
@WebServlet("/audit/trail.csv")
public class TrailExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 500;
    private static final int MOST = 100_000;
    private static final int LONGEST_REASON = 500;

    /** Without it Excel takes the file for Windows-949. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private AuditTrail trail;

    @Inject
    private Accounts accounts;

    @Inject
    private MemberLooks looks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditQuery query = TrailFilter.of(request)
                .query(
                        AT_ONCE,
                        who -> who.contains("@") ? accounts.principalNameOf(who).orElse(who) : who,
                        looks::numbersOf);
        String reason = reason(request);
        if (reason.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            AuditPage first = trail.search(query);
            trail.record(AuditEntry.of("trail.exported", "audit-trail", "all").reason(reason));
            write(query, first, response);
        } catch (EJBAccessException noAuditor) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Why somebody takes the trail along. */
    private static String reason(HttpServletRequest request) {
        String typed = request.getParameter("reason");
        String reason = typed == null ? "" : typed.strip();
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }

    private void write(AuditQuery query, AuditPage first, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"trail.csv\"");
        response.setHeader("Cache-Control", "no-store");
        PrintWriter out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        out.write(CsvCells.line(
                "id", "at", "actor", "address", "action", "subjectType", "subjectId", "revision", "reason", "details"));
        AuditPage page = first;
        for (int written = 0; written < MOST; written += AT_ONCE) {
            page.records().forEach(entry -> out.write(line(entry)));
            if (page.next() == null) {
                return;
            }
            page = trail.search(query.after(page.next()));
        }
    }

    private static String line(AuditRecord entry) {
        return CsvCells.line(
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
}
