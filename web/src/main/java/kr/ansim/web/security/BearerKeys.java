package kr.ansim.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.identity.ApiCaller;
import kr.ansim.identity.ApiKeys;
import kr.ansim.identity.Scope;
import kr.ansim.platform.DatabaseUnreachable;
import kr.ansim.web.watch.Scraper;

/** Systems that call the API show a key with every call (RFC 6750); there is never a session. */
@ApplicationScoped
class BearerKeys {

    private static final String SCHEME = "Bearer ";

    @Inject
    private ApiKeys keys;

    @Inject
    private Scraper scraper;

    AuthenticationStatus check(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<String> presented = presented(request);
        Optional<ApiCaller> caller;
        try {
            caller = presented.flatMap(keys::authenticate);
        } catch (DatabaseUnreachable unknownWhetherTheKeyIsGood) {
            response.setHeader("Retry-After", "1");
            refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "BUSY");
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (caller.isPresent()) {
            return context.notifyContainerAboutLogin(
                    caller.get(),
                    caller.get().scopes().stream().map(Scope::text).collect(Collectors.toSet()));
        }
        refuseKey(request, response, presented.isPresent());
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** The figures are for one system only, which has a token of its own and may do nothing else with it. */
    AuthenticationStatus checkScraper(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (presented(request).filter(scraper::isKnownBy).isPresent()) {
            return context.notifyContainerAboutLogin(Scraper.NAME, Set.of(Scraper.ROLE));
        }
        refuseKey(request, response, true);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static Optional<String> presented(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.empty()
                : Optional.of(header.substring(SCHEME.length()).strip());
    }

    private static void refuseKey(HttpServletRequest request, HttpServletResponse response, boolean badKey) {
        response.setHeader(
                "WWW-Authenticate",
                badKey ? "Bearer realm=\"ansim\", error=\"invalid_token\"" : "Bearer realm=\"ansim\"");
        refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "UNAUTHORIZED");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String code) {
        Locale locale = locale(request);
        ResourceBundle texts = ResourceBundle.getBundle("kr.ansim.web.texts.Problems", locale);
        String problem = Json.createObjectBuilder()
                .add("type", "urn:ansim:problem:" + code.toLowerCase(Locale.ROOT))
                .add("title", texts.getString("title." + code))
                .add("status", status)
                .add("detail", texts.getString("detail." + code))
                .add("code", code)
                .add("errors", Json.createArrayBuilder())
                .build()
                .toString();
        byte[] body = problem.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
            response.flushBuffer();
        } catch (IOException callerHasGone) {
            throw new UncheckedIOException(callerHasGone);
        }
    }

    private static Locale locale(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.KOREAN;
        }
        return Collections.list(request.getLocales()).stream()
                .map(wanted -> Locale.forLanguageTag(wanted.getLanguage()))
                .filter(wanted -> wanted.equals(Locale.KOREAN) || wanted.equals(Locale.ENGLISH))
                .findFirst()
                .orElse(Locale.KOREAN);
    }
}
