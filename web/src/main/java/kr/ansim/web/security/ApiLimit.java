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
import java.security.Principal;
import java.time.Duration;
import kr.ansim.identity.ApiCaller;
import kr.ansim.web.api.body.ProblemAnswer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often one API key may call, so that a shop in trouble does not become everybody's. Each node counts for itself. */
@WebFilter(filterName = "ApiLimit", urlPatterns = "/api/v1/*", asyncSupported = true)
public class ApiLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int BURST_SECONDS = 4;

    @Inject
    @ConfigProperty(name = "ansim.api.requests-per-second", defaultValue = "500")
    int perSecond;

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
            response.setHeader("Retry-After", Long.toString(Allowances.wholeSeconds(wait)));
            ProblemAnswer.send(request, response, TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS");
        }
    }
}
