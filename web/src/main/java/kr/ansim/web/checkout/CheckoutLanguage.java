package kr.ansim.web.checkout;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kr.ansim.web.shell.Preferences;

/** The shop knows its customer's language; a choice made here counts more. */
@WebFilter(filterName = "CheckoutLanguage", urlPatterns = "/checkout/*")
public class CheckoutLanguage extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private CheckoutVisit visit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // without a session nothing tells Faces the encoding of a plain form, and reading the token settles it
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        visit.details().ifPresent(details -> Preferences.suggest(request, details.locale()));
        chain.doFilter(request, response);
    }
}
