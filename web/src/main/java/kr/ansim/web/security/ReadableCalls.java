package kr.ansim.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.web.api.body.ProblemAnswer;
import kr.ansim.web.api.problem.FieldCode;
import kr.ansim.web.api.problem.FieldErrors;

/**
 * Media types, queries and paths that cannot be read are refused like any other wrong field: Jersey would answer the first
 * with the server's own page, leave out the second, and of a path take what stands before a semicolon for the whole.
 */
@WebFilter(filterName = "ReadableCalls", urlPatterns = "/api/v1/*", asyncSupported = true)
public class ReadableCalls extends HttpFilter {

    private static final long serialVersionUID = 1L;
    static final Pattern BROKEN_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern QUALITY = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        List<FieldErrors.Wrong> wrongs = Stream.of(HttpHeaders.ACCEPT, HttpHeaders.CONTENT_TYPE)
                .filter(header ->
                        Collections.list(request.getHeaders(header)).stream().anyMatch(types -> !isReadable(types)))
                .map(header -> FieldErrors.Wrong.of(header, FieldCode.WRONG_FORMAT, MediaType.APPLICATION_JSON))
                .collect(Collectors.toCollection(ArrayList::new));
        String query = request.getQueryString();
        if (query != null && BROKEN_PERCENT.matcher(query).find()) {
            wrongs.add(FieldErrors.Wrong.of("query", FieldCode.WRONG_FORMAT, "%25"));
        }
        if (request.getRequestURI().indexOf(';') >= 0) {
            wrongs.add(FieldErrors.Wrong.of("path", FieldCode.WRONG_FORMAT, "%3B"));
        }
        if (UndecodablePaths.isOf(request)) {
            wrongs.add(FieldErrors.Wrong.of("path", FieldCode.WRONG_FORMAT, "%25"));
        }
        if (wrongs.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            ProblemAnswer.send(request, response, new FieldErrors(wrongs));
        }
    }

    static boolean isReadable(String types) {
        try {
            return Stream.of(types.split(",", -1))
                    .map(String::strip)
                    .filter(type -> !type.isEmpty())
                    .map(MediaType::valueOf)
                    .map(type -> type.getParameters().getOrDefault("q", "1"))
                    .allMatch(quality -> QUALITY.matcher(quality).matches());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
