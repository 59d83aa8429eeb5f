package kr.ansim.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import kr.ansim.identity.LogIn;
import kr.ansim.identity.Sessions;
import kr.ansim.web.watch.Scraper;

/**
 * Finds out who calls: a system by its API key, a person by the session that logging in has opened. The one mechanism of
 * the application, because Soteria knows no way to choose among several.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    static final String API = "/api/v1";

    private static final String DATA = "application/json";

    @Inject
    private BearerKeys keys;

    @Inject
    private Sessions sessions;

    @Inject
    private LogIn logIn;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SecurityHeaders.write(request, response);
        String path = RequestPath.of(request);
        if (Scraper.asksFor(path) && request.getHeader("Authorization") != null) {
            return keys.checkScraper(request, response, context);
        }
        if (path.equals(API) || path.startsWith(API + "/")) {
            return keys.check(request, response, context);
        }
        Optional<SessionOwner> owner = SessionOwner.of(request);
        if (owner.isPresent() && mayGoOn(owner.get(), path)) {
            LoggedInMark.set(request, response);
            return context.notifyContainerAboutLogin(
                    owner.get().principal(), owner.get().roles());
        }
        if (DATA.equals(request.getHeader("Accept")) && !PublicPaths.contains(path)) {
            // a script that asks in the background: why the session is over is told to the page, by its next request
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        owner.ifPresent(over -> SessionOwner.leave(request));
        if (PublicPaths.contains(path)) {
            return context.doNothing();
        }
        String ended = owner.isPresent() ? "over" : LoggedInMark.isSet(request) ? "idle" : "";
        sendToLogIn(request, response, WayBack.logIn(request, ended));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SessionOwner.of(request).ifPresent(owner -> {
            SessionOwner.leave(request);
            logIn.loggedOut(owner.principal().accountId(), "by the person");
        });
        LoggedInMark.remove(request, response);
        context.cleanClientSubject();
    }

    private boolean mayGoOn(SessionOwner owner, String path) {
        if (path.startsWith("/jakarta.faces.resource/")) {
            return true;
        }
        return !owner.isOver(clock.instant())
                && sessions.mayGoOn(owner.principal().accountId(), owner.stamp());
    }

    private static void sendToLogIn(HttpServletRequest request, HttpServletResponse response, String page) {
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml");
                response.setCharacterEncoding("UTF-8");
                response.getWriter()
                        .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                                + page.replace("&", "&amp;") + "\"></redirect></partial-response>");
            } else {
                response.sendRedirect(page);
            }
        } catch (IOException callerHasGone) {
            throw new UncheckedIOException(callerHasGone);
        }
    }
}
