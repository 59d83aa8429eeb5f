package kr.ansim.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before they had to log in. Only ever a path of this portal. */
public final class WayBack {

    public static final String PARAMETER = "to";
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

    /** The log-in page that leads back to what was asked for; forms that were sent lead back to their page. */
    static String logIn(HttpServletRequest request) {
        String root = request.getContextPath();
        String path = RequestPath.of(request);
        boolean repeatable = request.getMethod().equals("GET") && request.getQueryString() != null;
        String wanted = repeatable ? path + "?" + request.getQueryString() : path;
        String page = root + "/login.xhtml";
        return wanted.equals("/") || checked(wanted).equals(START)
                ? page
                : page + "?" + PARAMETER + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
