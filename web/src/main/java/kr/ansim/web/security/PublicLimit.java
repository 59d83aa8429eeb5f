package kr.ansim.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.ansim.platform.CallerAddress;
import kr.ansim.web.shell.Preferences;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often one network may open the pages that need no log-in. The answer to those who ask more is made without
 * Faces, so that it costs next to nothing.
 */
@WebFilter(
        filterName = "PublicLimit",
        urlPatterns = {
            "/checkout/*",
            "/my/*",
            "/login.xhtml",
            "/identity/*",
            "/partner/join.xhtml",
            "/privacy.xhtml",
            "/error/*",
            "/openapi",
            "/openapi/*",
            "/api/docs",
            "/api/docs/*"
        })
public class PublicLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    /** Carriers let many phones share an address; a door that is held for one must not be lost by what its neighbours do. */
    private static final int CROWD = 10;

    private static final String TEXTS = "kr.ansim.web.texts.Limits";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s" data-density="roomy">
            <head>
              <meta charset="UTF-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%2$s</title>
              <link rel="icon" href="%4$s/icon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="%4$s/fonts/pretendard-1.3.9/pretendard.css">
              <link rel="stylesheet" href="%4$s/jakarta.faces.resource/css/tokens.css.xhtml?ln=ansim">
              <link rel="stylesheet" href="%4$s/jakarta.faces.resource/css/ground.css.xhtml?ln=ansim">
              <link rel="stylesheet" href="%4$s/jakarta.faces.resource/css/page.css.xhtml?ln=ansim">
            </head>
            <body><main><h1>%2$s</h1><p>%3$s</p></main></body>
            </html>
            """;

    @Inject
    @ConfigProperty(name = "ansim.public.requests-per-minute", defaultValue = "240")
    private int perMinute;

    private transient Allowances pages;
    private transient Allowances checkouts;

    @PostConstruct
    void begin() {
        pages = new Allowances(perMinute, perMinute, Duration.ofMinutes(1));
        checkouts = new Allowances(perMinute * CROWD, perMinute * CROWD, Duration.ofMinutes(1));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Duration wait = SessionOwner.of(request).isPresent()
                ? Duration.ZERO
                : allowances(request).take(Network.of(CallerAddress.current()));
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, Allowances.wholeSeconds(wait));
        }
    }

    /** Pages of customers are looked at by many phones that share an address. */
    private Allowances allowances(HttpServletRequest request) {
        String path = RequestPath.of(request);
        return path.startsWith("/checkout/") || path.startsWith("/my/") ? checkouts : pages;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, long seconds)
            throws IOException {
        Locale locale = Preferences.locale(request);
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        String text = new MessageFormat(texts.getString("text"), locale).format(new Object[] {seconds});
        byte[] body = PAGE.formatted(locale.getLanguage(), texts.getString("title"), text, request.getContextPath())
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", Long.toString(seconds));
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
