package kr.ansim.web.security;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Forms are sent by our own pages only. The state of a view guards them too, where it has one, and the cookie stays away from
 * other sites; but another port or name of our own site gets that cookie, so the browser's word on where a form was is asked
 * for as well. A link is no form, though Faces would take it for one: any site may hold it, and the cookie goes along.
 */
@WebFilter(
        filterName = "OwnForms",
        urlPatterns = {"*.xhtml", "/partner/uploads/*", "/partner/documents/*", "/review/uploads/*"},
        asyncSupported = true)
public class OwnForms extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String STATELESS = "stateless";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads ? isFormWithoutState(request) : !isOwn(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isFormWithoutState(HttpServletRequest request) throws UnsupportedEncodingException {
        // whoever asks first decides how all are read
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return STATELESS.equals(request.getParameter(ResponseStateManager.VIEW_STATE_PARAM));
    }

    /** Browsers that say neither are too old for the portal; whoever is no browser has no cookie to be misused. */
    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || isHost(origin, request.getHeader("Host"));
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
