package kr.ansim.web.files;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.KeptFile;

/** Added to the shipped portal: lets a test speak with the vault, at a path that asks nobody who is there. */
@WebServlet("/map/vault")
public class VaultProbe extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private FileVault vault;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            KeptFile kept = vault.keep(request.getInputStream(), Long.parseLong(request.getParameter("most")));
            response.getWriter().print(kept.id() + " " + kept.sha256() + " " + kept.size());
        } catch (RuleBroken broken) {
            refuse(response, broken);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream content = vault.open(file(request))) {
            content.transferTo(response.getOutputStream());
        } catch (RuleBroken broken) {
            refuse(response, broken);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        vault.refer(file(request), owner(request));
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        vault.forget(file(request), owner(request));
    }

    private static void refuse(HttpServletResponse response, RuleBroken broken) throws IOException {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        response.getWriter().print(broken.code().name());
    }

    private static UUID file(HttpServletRequest request) {
        return UUID.fromString(request.getParameter("file"));
    }

    private static FileOwner owner(HttpServletRequest request) {
        return new FileOwner("test-paper", UUID.fromString(request.getParameter("owner")));
    }
}
