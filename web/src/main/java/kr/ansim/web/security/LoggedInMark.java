package kr.ansim.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/**
 * By which the browser still tells, after its session has ended, that somebody was logged in and has not logged out. It says
 * nothing else and opens nothing.
 */
final class LoggedInMark {

    private static final String NAME = "ansim.logged-in";

    private LoggedInMark() {}

    static boolean isSet(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(NAME));
    }

    static void set(HttpServletRequest request, HttpServletResponse response) {
        if (!isSet(request)) {
            response.addCookie(cookie(request, "yes"));
        }
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = cookie(request, "");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    private static Cookie cookie(HttpServletRequest request, String value) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure()
                || request.getServletContext().getSessionCookieConfig().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
