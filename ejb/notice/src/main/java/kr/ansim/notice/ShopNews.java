package kr.ansim.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import kr.ansim.notice.webhook.Deliveries;
import kr.ansim.notice.webhook.Endpoints;

/**
 * News for the systems of shops and of partner companies, which are known here by their own ids. They are written in the caller's transaction and sent after its commit, at least once,
 * signed, and those about one subject in their order. Whoever has no webhook is
 * told nothing.
 */
@Stateless
@PermitAll
public class ShopNews {

    @Inject
    private Endpoints endpoints;

    @Inject
    private Deliveries deliveries;

    /**
     * @param type what happened, for instance {@code product.held}
     * @param subject what it happened to, by the shop's own name for it
     * @param data never personal data: it is kept in the clear
     */
    public void tell(UUID shop, String type, String subject, JsonObject data) {
        if (endpoints.find(shop).isPresent()) {
            deliveries.add(shop, type, subject, data);
        }
    }
}
