package kr.ansim.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before they had to log in. Only ever a path of this portal. */
public final class WayBack {

    public static final String PARAMETER = "to";

    /** With what the log-in page is told that somebody was logged in until now: {@code idle}, or {@code over}. */
    public static final String ENDED = "ended";

    private static final String START = "/start.xhtml";
    private static final int LONGEST = 1_000;

    /** One slash and then no other, no backslash, nothing unprintable: browsers read many things as another host. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    private WayBack() {}

    /** The wanted path, or the start page when it is none of ours. */
    public static String checked(@Nullable String wanted) {
        boolean good = wanted != null
                && wanted.length() <= LONGEST
                && LOCAL.matcher(wanted).matches()
                && !wanted.startsWith("/login.xhtml");
        return good && wanted != null ? wanted : START;
    }

    /**
     * The log-in page that leads back to what was asked for; forms that were sent lead back to the page they stood on.
     *
     * @param ended why a session has ended; empty when there was none
     */
    static String logIn(HttpServletRequest request, String ended) {
        String wanted = page(request);
        StringJoiner parameters = new StringJoiner("&", "?", "").setEmptyValue("");
        if (!wanted.equals("/") && !checked(wanted).equals(START)) {
            parameters.add(PARAMETER + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        }
        if (!ended.isEmpty()) {
            parameters.add(ENDED + "=" + ended);
        }
        return request.getContextPath() + "/login.xhtml" + parameters;
    }

    /** What was asked for, from the context root; of a form that was sent, the page it stood on, with its query. */
    public static String page(HttpServletRequest request) {
        String path = RequestPath.of(request);
        String query = request.getMethod().equals("GET") ? request.getQueryString() : queryOfPage(request);
        return query == null ? path : path + "?" + query;
    }

    /** Forms are sent without what their page was asked with; the browser still tells that page. */
    private static @Nullable String queryOfPage(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        try {
            URI page = referer == null ? null : new URI(referer);
            return page != null && request.getRequestURI().equals(page.getRawPath()) ? page.getRawQuery() : null;
        } catch (URISyntaxException nonsense) {
            return null;
        }
    }
}
