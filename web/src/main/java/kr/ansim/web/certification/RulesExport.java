package kr.ansim.web.certification;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import kr.ansim.certification.CertificationRules;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.shell.SheetResponse;

/** A version of the rules as a spreadsheet, which can be changed and brought in again as a new version. */
@WebServlet("/certification/rules.xlsx")
public class RulesExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private CertificationRules rules;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String version = request.getParameter("version");
        if (version == null || !version.matches("[0-9]{1,9}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String language = request.getParameter("language");
        try {
            byte[] file = rules.spreadsheet(
                    Integer.parseInt(version), "en".equals(language) ? Locale.ENGLISH : Locale.KOREAN);
            SheetResponse.send(response, "certification-rules-" + version, file);
        } catch (RuleBroken unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException noOfficer) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
