package kr.ansim.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What browsers are told with every answer. The policy for scripts comes from PrimeFaces, which knows the nonces. */
@WebFilter(filterName = "SecurityHeaders", urlPatterns = "/*", asyncSupported = true)
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** For what is no page of ours: it may show itself, and nobody may frame it. */
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
                    + " img-src 'self' data:; style-src 'self' 'unsafe-inline'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(request, response);
        chain.doFilter(request, response);
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
        response.setHeader("Content-Security-Policy", POLICY);
        if (path.startsWith(PortalAuthentication.API)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
