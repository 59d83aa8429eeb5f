package kr.ansim.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** The path below the context root as the container understood it: decoded, without parameters and detours. */
final class RequestPath {

    private RequestPath() {}

    static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
