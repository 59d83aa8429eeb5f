package kr.ansim.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import kr.ansim.identity.LogIn;
import kr.ansim.identity.LogInResult;
import kr.ansim.identity.LogInResult.LoggedIn;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** The way to the identity provider and back. */
@WebServlet("/identity/provider/*")
public class ProviderServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(ProviderServlet.class.getName());
    private static final String VISIT = ProviderVisit.class.getName();

    @Inject
    private IdentityProvider provider;

    @Inject
    private LogIn logIn;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!provider.isConfigured()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            switch (String.valueOf(request.getPathInfo())) {
                case "/start" -> start(request, response);
                case "/back" -> back(request, response);
                default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (ProviderFailed | RuleBroken failure) {
            LOG.log(Level.WARNING, "log-in by the identity provider failed: " + failure.getMessage());
            refuse(request, response);
        }
    }

    private void start(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProviderVisit visit = ProviderVisit.begin(WayBack.checked(request.getParameter(WayBack.PARAMETER)));
        request.getSession().setAttribute(VISIT, visit);
        response.sendRedirect(provider.logIn(visit).toString());
    }

    private void back(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProviderVisit visit = takeVisit(request);
        String code = request.getParameter("code");
        if (visit == null || code == null || !same(visit.state(), request.getParameter("state"))) {
            refuse(request, response);
            return;
        }
        LogInResult result = logIn.withProvider(provider.identity(code, visit));
        if (result instanceof LoggedIn person) {
            SessionOwner.enter(request, person, clock.instant());
            response.sendRedirect(request.getContextPath() + visit.to());
        } else {
            refuse(request, response);
        }
    }

    private static @Nullable ProviderVisit takeVisit(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        ProviderVisit visit = (ProviderVisit) session.getAttribute(VISIT);
        session.removeAttribute(VISIT);
        return visit;
    }

    private static boolean same(String one, @Nullable String other) {
        return other != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/login.xhtml?refused=");
    }
}
