package kr.ansim.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns {@code ?lang=en} into a cookie and an address without it, so that a shared link forces no language on others. */
@WebFilter("*.xhtml")
public class LanguageSwitch extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "lang=";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String language = wanted(request);
        if (language == null) {
            chain.doFilter(request, response);
            return;
        }
        Preferences.speak(request, response, language);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", withoutLanguage(request));
    }

    private static @Nullable String wanted(HttpServletRequest request) {
        // the raw query: getParameter would read the body of a POST
        if (request.getQueryString() == null || !request.getMethod().equals("GET")) {
            return null;
        }
        return Arrays.stream(request.getQueryString().split("&"))
                .filter(pair -> pair.startsWith(PARAMETER))
                .map(pair -> pair.substring(PARAMETER.length()))
                .filter(Preferences::isLanguage)
                .findFirst()
                .orElse(null);
    }

    private static String withoutLanguage(HttpServletRequest request) {
        // two slashes at the start would name another host
        String path = request.getRequestURI().replaceFirst("^/+", "/");
        String rest = withoutLanguage(request.getQueryString());
        return rest.isEmpty() ? path : path + "?" + rest;
    }

    static String withoutLanguage(String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.isEmpty() && !pair.startsWith(PARAMETER))
                        .collect(Collectors.joining("&"));
    }
}
