package kr.ansim.notice.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.notice.DeliverySummary;
import kr.ansim.notice.NoticeRule;
import kr.ansim.notice.WebhookDetails;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Reasons;
import org.jspecify.annotations.Nullable;

/** What can be done with a webhook, whoever does it. */
@ApplicationScoped
public class WebhookDesk {

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

    /** @param company whether it is a partner company's, and not a shop's */
    public Optional<String> point(UUID shop, String address, boolean company) {
        String wanted = EndpointAddress.parse(address);
        Optional<Endpoint> known = endpoints.find(shop);
        if (known.isPresent()) {
            endpoints.move(shop, wanted);
            trail.record(AuditEntry.of("webhook.moved", WEBHOOK, shop).detail("address", wanted));
            return Optional.empty();
        }
        String secret = endpoints.add(shop, wanted, company);
        trail.record(AuditEntry.of("webhook.added", WEBHOOK, shop).detail("address", wanted));
        return Optional.of(secret);
    }

    public String changeSecret(UUID shop, String reason) {
        Reasons.require(reason);
        String secret = endpoints.changeSecret(known(shop));
        trail.record(AuditEntry.of("webhook.secret-changed", WEBHOOK, shop).reason(reason));
        return secret;
    }

    public void remove(UUID shop, String reason) {
        Reasons.require(reason);
        endpoints.remove(known(shop));
        trail.record(AuditEntry.of("webhook.removed", WEBHOOK, shop).reason(reason));
    }

    public void sendTest(UUID shop) {
        known(shop);
        deliveries.add(shop, "webhook.test", "", JsonValue.EMPTY_JSON_OBJECT);
        trail.record(AuditEntry.of("webhook.tested", WEBHOOK, shop));
    }

    public List<DeliverySummary> deliveries(UUID shop, @Nullable UUID before, int limit) {
        return deliveries.list(shop, before, Math.max(1, Math.min(limit, 200)));
    }

    public void sendAgain(UUID shop, UUID delivery) {
        known(shop);
        deliveries.again(shop, delivery);
        trail.record(AuditEntry.of("webhook.sent-again", WEBHOOK, shop).detail("delivery", delivery));
    }

    private Endpoint known(UUID shop) {
        return endpoints.find(shop).orElseThrow(() -> new RuleBroken(NoticeRule.WEBHOOK_UNKNOWN));
    }
}
