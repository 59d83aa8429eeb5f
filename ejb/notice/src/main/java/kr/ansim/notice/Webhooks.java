package kr.ansim.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.notice.webhook.Deliveries;
import kr.ansim.notice.webhook.Endpoint;
import kr.ansim.notice.webhook.EndpointAddress;
import kr.ansim.notice.webhook.Endpoints;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.PlatformRule;
import org.jspecify.annotations.Nullable;

/**
 * The webhooks of shops: where their news go, and what became of each. News are signed as the Standard Webhooks say
 * (HMAC-SHA256 over id, time and body); a new secret is sent beside the former one for a day.
 */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class Webhooks {

    private static final String WEBHOOK = "webhook";

    @Inject
    private Endpoints endpoints;

    @Inject
    private Deliveries deliveries;

    @Inject
    private AuditTrail trail;

    public Optional<WebhookDetails> find(UUID shop) {
        return endpoints.find(shop).map(Endpoint::details);
    }

    /**
     * Sets where the shop's news go.
     *
     * @return the secret when the shop had no webhook before; it can be shown this one time only
     * @throws RuleBroken {@code WEBHOOK_ADDRESS_MALFORMED} at the field {@code address}
     */
    public Optional<String> point(UUID shop, String address) {
        String wanted = EndpointAddress.parse(address);
        Optional<Endpoint> known = endpoints.find(shop);
        if (known.isPresent()) {
            endpoints.move(shop, wanted);
            trail.record(AuditEntry.of("webhook.moved", WEBHOOK, shop).detail("address", wanted));
            return Optional.empty();
        }
        String secret = endpoints.add(shop, wanted);
        trail.record(AuditEntry.of("webhook.added", WEBHOOK, shop).detail("address", wanted));
        return Optional.of(secret);
    }

    /** @return the new secret, this one time. @throws RuleBroken {@code WEBHOOK_UNKNOWN, REASON_MISSING} */
    public String changeSecret(UUID shop, String reason) {
        require(reason);
        String secret = endpoints.changeSecret(known(shop));
        trail.record(AuditEntry.of("webhook.secret-changed", WEBHOOK, shop).reason(reason));
        return secret;
    }

    /** Nothing is sent any more; what still waits is given up. @throws RuleBroken {@code WEBHOOK_UNKNOWN, REASON_MISSING} */
    public void remove(UUID shop, String reason) {
        require(reason);
        endpoints.remove(known(shop));
        trail.record(AuditEntry.of("webhook.removed", WEBHOOK, shop).reason(reason));
    }

    /** Sends a {@code webhook.test}, which tells nothing. @throws RuleBroken {@code WEBHOOK_UNKNOWN} */
    public void sendTest(UUID shop) {
        known(shop);
        deliveries.add(shop, "webhook.test", "", JsonValue.EMPTY_JSON_OBJECT);
        trail.record(AuditEntry.of("webhook.tested", WEBHOOK, shop));
    }

    /** The newest first. @param before shows what is older than this one, for the next page */
    public List<DeliverySummary> deliveries(UUID shop, @Nullable UUID before, int limit) {
        return deliveries.list(shop, before, Math.max(1, Math.min(limit, 200)));
    }

    /** Sends once more what was delivered or given up. @throws RuleBroken {@code DELIVERY_UNKNOWN} */
    public void sendAgain(UUID shop, UUID delivery) {
        known(shop);
        deliveries.again(shop, delivery);
        trail.record(AuditEntry.of("webhook.sent-again", WEBHOOK, shop).detail("delivery", delivery));
    }

    private static void require(String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.at("reason", PlatformRule.REASON_MISSING);
        }
    }

    private Endpoint known(UUID shop) {
        return endpoints.find(shop).orElseThrow(() -> new RuleBroken(NoticeRule.WEBHOOK_UNKNOWN));
    }
}
