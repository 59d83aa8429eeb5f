package kr.ansim.web.review;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PaperRuleDesk;
import kr.ansim.partner.RulePart;
import kr.ansim.web.shell.SheetResponse;

/** A part of a version, or of the reader's draft when no version is named, as a spreadsheet that can be brought in again. */
@WebServlet("/review/rules.xlsx")
public class PaperRulesExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperRuleDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RulePart part = RuleLinesQuery.in(request).part();
        String asked = request.getParameter("version");
        String version = asked == null || asked.matches("[0-9]{1,9}") ? asked : "0";
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.KOREAN;
        try {
            byte[] file = version == null
                    ? desk.spreadsheet(part, language)
                    : desk.spreadsheet(Integer.parseInt(version), part, language);
            String name =
                    "paper-" + part.name().toLowerCase(Locale.ROOT) + (version == null ? "-draft" : "-" + version);
            SheetResponse.send(response, name, file);
        } catch (RuleBroken unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException noReviewer) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
