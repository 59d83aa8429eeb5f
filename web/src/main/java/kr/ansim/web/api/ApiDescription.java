package kr.ansim.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers {@code /openapi} with our description, as YAML or as JSON. The server's own endpoint would read
 * it into its model first and lose what the model has no place for.
 */
@WebFilter(filterName = "ApiDescription", urlPatterns = "/openapi/*", asyncSupported = true)
public class ApiDescription extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final byte[] YAML = ApiDocument.yaml(ApiDocument.read());
    private static final byte[] JSON = ApiDocument.json(ApiDocument.read());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        boolean asJson = asksForJson(request);
        byte[] body = asJson ? JSON : YAML;
        response.setHeader("Vary", "Accept");
        response.setContentType(asJson ? "application/json" : "application/yaml");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean asksForJson(HttpServletRequest request) {
        String format = request.getParameter("format");
        String accept = request.getHeader("Accept");
        return format == null
                ? accept != null && accept.contains("json") && !accept.contains("yaml")
                : format.equalsIgnoreCase("json");
    }
}
