package kr.ansim.web.review;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DecisionRow;
import kr.ansim.partner.ReviewStatistics;
import kr.ansim.web.shell.CsvCells;

/** The list of decisions as a file that spreadsheets open, for a reason that the audit trail keeps. */
@WebServlet("/review/decisions.csv")
public class DecisionsExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Without it spreadsheets take Korean for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    private ReviewStatistics statistics;

    @Inject
    private DecisionQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reason = request.getParameter("why");
        try {
            var rows = statistics.export(query.wanted(1), reason == null ? "" : reason);
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Content-Disposition", "attachment; filename=\"decisions.csv\"");
            response.setHeader("Cache-Control", "no-store");
            try (Writer out = response.getWriter()) {
                out.write(BYTE_ORDER_MARK);
                out.write(CsvCells.line(
                        "decided_at",
                        "company",
                        "paper",
                        "category",
                        "version",
                        "decision",
                        "reasons",
                        "words",
                        "worked_minutes"));
                for (DecisionRow row : rows) {
                    out.write(line(row));
                }
            }
        } catch (RuleBroken noReason) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (EJBAccessException noReviewer) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String line(DecisionRow row) {
        return CsvCells.line(
                row.at(),
                row.companyName(),
                row.paper().koreanName(),
                row.category(),
                row.version(),
                row.kind(),
                row.reasons().stream().map(Enum::name).collect(Collectors.joining(" ")),
                row.words(),
                row.worked().map(time -> Long.toString(time.toMinutes())).orElse(""));
    }
}
