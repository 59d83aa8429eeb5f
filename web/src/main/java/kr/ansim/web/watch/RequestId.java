package kr.ansim.web.watch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Gives each request an id, or keeps the one a proxy has given it, and tells it with the answer. The thread bears it for so
 * long, because the server's logs name the thread in every line and in every format.
 */
@WebFilter(filterName = "RequestId", urlPatterns = "/*", asyncSupported = true)
public class RequestId extends HttpFilter {

    static final String HEADER = "X-Request-Id";

    private static final long serialVersionUID = 1L;

    /** Anything else could forge lines of a log. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String given = request.getHeader(HEADER);
        String id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        response.setHeader(HEADER, id);
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        thread.setName("request " + id);
        try {
            chain.doFilter(request, response);
        } finally {
            thread.setName(name);
        }
    }
}
