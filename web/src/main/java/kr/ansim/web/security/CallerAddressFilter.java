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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.platform.CallerAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Notes from which network address a request came, for the audit trail. What proxies say in {@code X-Forwarded-For} counts
 * only as far as we know these proxies: anybody can send the header.
 */
@WebFilter(filterName = "CallerAddressFilter", urlPatterns = "/*", asyncSupported = true)
public class CallerAddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String HEADER = "X-Forwarded-For";
    private static final String NONE = "none";

    /** Addresses as in IPv4 and IPv6; anything else in the header is invented. */
    private static final String ADDRESS = "[0-9a-fA-F.:]{2,45}";

    @Inject
    @ConfigProperty(name = "ansim.http.trusted-proxies", defaultValue = NONE)
    private String trustedProxies;

    private transient Set<String> proxies = Set.of();

    @PostConstruct
    void begin() {
        proxies = Arrays.stream(trustedProxies.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CallerAddress.set(address(request));
        try {
            chain.doFilter(request, response);
        } finally {
            CallerAddress.clear();
        }
    }

    private String address(HttpServletRequest request) {
        String nearest = request.getRemoteAddr();
        String forwarded = request.getHeader(HEADER);
        if (forwarded == null || !proxies.contains(nearest)) {
            return nearest;
        }
        List<String> hops =
                Arrays.stream(forwarded.split(",")).map(String::strip).toList();
        for (int i = hops.size() - 1; i >= 0; i--) {
            if (!proxies.contains(hops.get(i))) {
                return hops.get(i).matches(ADDRESS) ? hops.get(i) : nearest;
            }
        }
        return nearest;
    }
}
