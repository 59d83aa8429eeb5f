package kr.ansim.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.identity.ApiCaller;
import kr.ansim.identity.ApiKeys;
import kr.ansim.identity.Scope;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.platform.Busy;
import kr.ansim.web.api.body.ProblemAnswer;
import kr.ansim.web.watch.Scraper;

/** Systems that call the API show a key with every call (RFC 6750); there is never a session. */
@ApplicationScoped
class BearerKeys {

    private static final Logger LOG = System.getLogger(BearerKeys.class.getName());
    private static final String SCHEME = "Bearer ";
    private static final String NO_KEY = "Bearer realm=\"ansim\"";
    private static final String UNKNOWN_KEY = NO_KEY + ", error=\"invalid_token\"";

    @Inject
    ApiKeys keys;

    @Inject
    private Scraper scraper;

    AuthenticationStatus check(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<String> presented = presented(request);
        Optional<ApiCaller> caller;
        try {
            caller = presented.flatMap(keys::authenticate);
        } catch (RuntimeException failure) {
            return failed(failure, request, response);
        }
        if (caller.isPresent()) {
            return context.notifyContainerAboutLogin(
                    caller.get(),
                    caller.get().scopes().stream().map(Scope::text).collect(Collectors.toSet()));
        }
        response.setHeader("WWW-Authenticate", presented.isPresent() ? UNKNOWN_KEY : NO_KEY);
        return refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "UNAUTHORIZED");
    }

    /** Only a database that is away or busy lets the caller hope that the same call succeeds later. */
    private static AuthenticationStatus failed(
            RuntimeException failure, HttpServletRequest request, HttpServletResponse response) {
        if (Busy.isBehind(failure)) {
            LOG.log(Level.INFO, "API keys cannot be read: {0}", LoggedFailure.shown(failure));
            response.setHeader("Retry-After", "1");
            return refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "BUSY");
        }
        LOG.log(Level.ERROR, "API keys cannot be read", failure);
        return refuse(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "INTERNAL");
    }

    /** The figures are for one system only, which has a token of its own and may do nothing else with it. */
    AuthenticationStatus checkScraper(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (presented(request).filter(scraper::isKnownBy).isPresent()) {
            return context.notifyContainerAboutLogin(Scraper.NAME, Set.of(Scraper.ROLE));
        }
        response.setHeader("WWW-Authenticate", UNKNOWN_KEY);
        return refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "UNAUTHORIZED");
    }

    private static Optional<String> presented(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.empty()
                : Optional.of(header.substring(SCHEME.length()).strip());
    }

    private static AuthenticationStatus refuse(
            HttpServletRequest request, HttpServletResponse response, int status, String code) {
        try {
            ProblemAnswer.send(request, response, status, code);
        } catch (IOException callerHasGone) {
            throw new UncheckedIOException(callerHasGone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
