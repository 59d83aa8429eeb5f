package kr.ansim.web.security;

import java.util.List;
import java.util.Set;

/** What everybody may open without being logged in. All other paths ask who is there. */
final class PublicPaths {

    private static final Set<String> PAGES = Set.of(
            "/login.xhtml",
            "/privacy.xhtml",
            "/identity/second-factor.xhtml",
            "/identity/enrolment.xhtml",
            "/identity/recovery-codes.xhtml",
            "/identity/invitation.xhtml",
            "/identity/recover.xhtml",
            "/identity/reset.xhtml",
            "/partner/join.xhtml",
            "/icon.svg",
            "/favicon.ico",
            "/robots.txt",
            "/openapi",
            "/api/docs");

    private static final List<String> TREES = List.of(
            "/identity/provider/",
            "/checkout/",
            "/my/",
            "/error/",
            "/fonts/",
            "/map/",
            "/webjars/",
            "/jakarta.faces.resource/",
            "/health/",
            "/openapi/",
            "/api/docs/");

    private PublicPaths() {}

    static boolean contains(String path) {
        return PAGES.contains(path) || path.equals("/health") || TREES.stream().anyMatch(path::startsWith);
    }
}
