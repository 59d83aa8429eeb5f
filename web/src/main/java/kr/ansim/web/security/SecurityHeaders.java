package kr.ansim.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** What browsers are told with every answer. The policy for scripts comes from PrimeFaces, which knows the nonces. */
@WebFilter(filterName = "SecurityHeaders", urlPatterns = "/*", asyncSupported = true)
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    /** For what is no page of ours: it may show itself, and nobody may frame it. */
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
                    + " img-src 'self' data:; style-src 'self' 'unsafe-inline'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(request, response);
        chain.doFilter(request, new OnePolicy(response));
    }

    /** Of two policies browsers obey both: a page of failure after a page would forbid its own scripts. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(CONTENT_SECURITY_POLICY)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }

    /** Also before somebody is refused: then no filter follows. */
    static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        if (request.isSecure()
                || request.getServletContext().getSessionCookieConfig().isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        String path = RequestPath.of(request);
        if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            // after logging out, the back button must not show what was on the screen
            response.setHeader("Cache-Control", "no-store");
            return;
        }
        response.setHeader(CONTENT_SECURITY_POLICY, POLICY);
        if (path.startsWith(PortalAuthentication.API)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
