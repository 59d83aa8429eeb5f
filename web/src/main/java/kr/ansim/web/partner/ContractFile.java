package kr.ansim.web.partner;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PartnerContracts;
import kr.ansim.web.faces.AddressedId;

/** A contract as PDF: to companies their own, to our staff all. */
@WebServlet("/partner/contract.pdf")
public class ContractFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerContracts contracts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> contract = AddressedId.in(request, "id");
        if (contract.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean staff = request.isUserInRole("QA_REVIEWER") || request.isUserInRole("ADMINISTRATOR");
        try (InputStream pdf = staff ? contracts.read(contract.get()) : contracts.pdf(contract.get())) {
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"contract-" + contract.get() + ".pdf\"");
            response.setHeader("Cache-Control", "no-store");
            pdf.transferTo(response.getOutputStream());
        } catch (RuleBroken unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException noPartner) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
