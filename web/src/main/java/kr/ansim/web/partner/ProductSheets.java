package kr.ansim.web.partner;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.ProductFault;
import kr.ansim.partner.ProductImports;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.shell.SheetResponse;

/** The template for products by spreadsheet, and the report on a file that was tried. */
@WebServlet({ProductSheets.TEMPLATE, ProductSheets.REPORT})
public class ProductSheets extends HttpServlet {

    static final String TEMPLATE = "/partner/products-template.xlsx";
    static final String REPORT = "/partner/product-import-report.xlsx";

    private static final long serialVersionUID = 1L;

    @Inject
    private ProductImports imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.KOREAN;
        try {
            if (request.getServletPath().equals(TEMPLATE)) {
                SheetResponse.send(response, "ansim-products", imports.template(language));
            } else {
                UUID id = AddressedId.in(request, "id").orElse(new UUID(0, 0));
                SheetResponse.send(
                        response,
                        "ansim-products-report",
                        imports.report(id, language, fault -> words(fault, language)));
            }
        } catch (RuleBroken unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException noPartner) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String words(ProductFault fault, Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle("kr.ansim.web.texts.Products", language);
        return new MessageFormat(texts.getString("fault." + fault.code()), language)
                .format(fault.arguments().toArray());
    }
}
