package kr.ansim.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kr.ansim.web.security.WayBack;
import org.jspecify.annotations.Nullable;

/** Behind the pages of failure: a number to quote instead of a stack trace, and which role has the page. */
@Named("failure")
@RequestScoped
public class FailureView {

    @Inject
    private HttpServletRequest request;

    private @Nullable String reference;

    /** The number to quote; writes the failure into the log under it. */
    public String getReference() {
        String known = reference;
        if (known == null) {
            Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            known = FailureNumber.of(page(), cause);
            reference = known;
        }
        return known;
    }

    /** Keys of the roles that see the refused page; empty when the menu does not know it. */
    public List<String> getRoleKeys() {
        return Menu.ALL
                .find(page())
                .map(entry -> Roles.ALL.stream()
                        .filter(entry.roles()::contains)
                        .map(role -> "role." + role)
                        .toList())
                .orElse(List.of());
    }

    /** The address that failed, or the page of the form that did, to try once more; null when this was opened by itself. */
    public @Nullable String getAgain() {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (uri == null) {
            String page = request.getParameter(WayBack.PARAMETER);
            return page == null ? null : request.getContextPath() + WayBack.checked(page);
        }
        String path = uri.toString().replaceFirst("^/+", "/");
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private String page() {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (uri == null) {
            return "";
        }
        String path = uri.toString();
        String root = request.getContextPath();
        // an address may carry line breaks into the log
        String page = path.startsWith(root) ? path.substring(root.length()) : path;
        return page.replaceAll("[^A-Za-z0-9/._-]", "_");
    }
}
