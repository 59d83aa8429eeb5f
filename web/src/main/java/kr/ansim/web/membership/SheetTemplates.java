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
import kr.ansim.membership.OrderFiles;
import kr.ansim.web.shell.SheetResponse;

/** The templates for customers and for orders by spreadsheet. */
@WebServlet({"/membership/customers-template.xlsx", SheetTemplates.ORDERS})
public class SheetTemplates extends HttpServlet {

    static final String ORDERS = "/membership/orders-template.xlsx";

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerImports customers;

    @Inject
    private OrderFiles orders;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.KOREAN;
        boolean ofOrders = request.getServletPath().equals(ORDERS);
        try {
            SheetResponse.send(
                    response,
                    ofOrders ? "ansim-orders" : "ansim-customers",
                    ofOrders ? orders.template(language) : customers.template(language));
        } catch (EJBAccessException noManager) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
