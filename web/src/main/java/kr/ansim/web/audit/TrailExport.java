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

    /** Without it Excel takes the file for Windows-949. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private AuditTrail trail;

    @Inject
    private Accounts accounts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditQuery query = TrailFilter.of(request)
                .query(
                        AT_ONCE,
                        who -> who.contains("@") ? accounts.principalNameOf(who).orElse(who) : who);
        try {
            write(query, trail.search(query), response);
        } catch (EJBAccessException noAuditor) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
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
