package kr.ansim.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.ansim.identity.ApiCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often one API key may call, so that a shop in trouble does not become everybody's. Each node counts for itself. */
@WebFilter(filterName = "ApiLimit", urlPatterns = "/api/v1/*", asyncSupported = true)
public class ApiLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int BURST_SECONDS = 4;
    private static final String CODE = "TOO_MANY_REQUESTS";

    @Inject
    @ConfigProperty(name = "ansim.api.requests-per-second", defaultValue = "500")
    private int perSecond;

    private transient Allowances allowances;

    @PostConstruct
    void begin() {
        allowances = new Allowances((long) perSecond * BURST_SECONDS, perSecond, Duration.ofSeconds(1));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal caller = request.getUserPrincipal();
        Duration wait =
                caller instanceof ApiCaller key ? allowances.take(key.keyId().toString()) : Duration.ZERO;
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, wait.toSeconds() + 1);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, long seconds)
            throws IOException {
        Locale locale = locale(request);
        ResourceBundle texts = ResourceBundle.getBundle("kr.ansim.web.texts.Problems", locale);
        byte[] body = Json.createObjectBuilder()
                .add("type", "urn:ansim:problem:too-many-requests")
                .add("title", texts.getString("title." + CODE))
                .add("status", TOO_MANY_REQUESTS)
                .add("detail", texts.getString("detail." + CODE))
                .add("code", CODE)
                .add("errors", Json.createArrayBuilder())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", Long.toString(seconds));
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Locale locale(HttpServletRequest request) {
        List<Locale> wanted =
                request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
        return wanted.stream()
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .filter(locale -> locale.equals(Locale.KOREAN) || locale.equals(Locale.ENGLISH))
                .findFirst()
                .orElse(Locale.KOREAN);
    }
}
