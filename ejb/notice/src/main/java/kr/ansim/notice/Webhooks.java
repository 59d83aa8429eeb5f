package kr.ansim.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.notice.webhook.WebhookDesk;
import org.jspecify.annotations.Nullable;

/**
 * The webhooks of shops: where their news go, and what became of each. News are signed as the Standard Webhooks say
 * (HMAC-SHA256 over id, time and body); a new secret is sent beside the former one for a day.
 */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class Webhooks {

    @Inject
    private WebhookDesk desk;

    public Optional<WebhookDetails> find(UUID shop) {
        return desk.find(shop);
    }

    /**
     * Sets where the shop's news go.
     *
     * @return the secret when the shop had no webhook before; it can be shown this one time only
     * @throws RuleBroken {@code WEBHOOK_ADDRESS_MALFORMED} at the field {@code address}
     */
    public Optional<String> point(UUID shop, String address) {
        return desk.point(shop, address, false);
    }

    /** @return the new secret, this one time. @throws RuleBroken {@code WEBHOOK_UNKNOWN, REASON_MISSING} */
    public String changeSecret(UUID shop, String reason) {
        return desk.changeSecret(shop, reason);
    }

    /** Nothing is sent any more; what still waits is given up. @throws RuleBroken {@code WEBHOOK_UNKNOWN, REASON_MISSING} */
    public void remove(UUID shop, String reason) {
        desk.remove(shop, reason);
    }

    /** Sends a {@code webhook.test}, which tells nothing. @throws RuleBroken {@code WEBHOOK_UNKNOWN} */
    public void sendTest(UUID shop) {
        desk.sendTest(shop);
    }

    /** The newest first. @param before shows what is older than this one, for the next page */
    public List<DeliverySummary> deliveries(UUID shop, @Nullable UUID before, int limit) {
        return desk.deliveries(shop, before, limit);
    }

    /** Sends once more what was delivered or given up. @throws RuleBroken {@code DELIVERY_UNKNOWN} */
    public void sendAgain(UUID shop, UUID delivery) {
        desk.sendAgain(shop, delivery);
    }
}
