package kr.ansim.web.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import kr.ansim.delivery.CheckoutDetails;

/** Where the browser goes after a move. */
@ApplicationScoped
public class Steps {

    static final String LOCKER = "/checkout/locker.xhtml";
    private static final String RETURN = "/checkout/return.xhtml";

    @Inject
    private WayToShop wayToShop;

    /**
     * Out to the shop. A form that was sent as a whole may not be redirected to another host (form-action), so it goes by a
     * page of ours that leads on; a script's answer goes straight.
     */
    void toShop(String token, CheckoutDetails checkout) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getPartialViewContext().isAjaxRequest()) {
            go(wayToShop.of(checkout).toString());
        } else {
            toPage(RETURN, Map.of(CheckoutVisit.TOKEN, token));
        }
    }

    void toPage(String page, Map<String, String> parameters) {
        String root = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        go(root + page + query(parameters));
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    static boolean isAjax() {
        return FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
    }

    private static void go(String address) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        try {
            external.redirect(address);
        } catch (IOException callerHasGone) {
            throw new UncheckedIOException(callerHasGone);
        }
        context.responseComplete();
    }
}
