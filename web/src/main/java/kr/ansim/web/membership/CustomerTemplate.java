package kr.ansim.web.membership;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import kr.ansim.membership.CustomerImports;
import kr.ansim.web.shell.SheetResponse;

/** The template for customers by spreadsheet. */
@WebServlet("/membership/customers-template.xlsx")
public class CustomerTemplate extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerImports imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.KOREAN;
        try {
            SheetResponse.send(response, "ansim-customers", imports.template(language));
        } catch (EJBAccessException noManager) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
