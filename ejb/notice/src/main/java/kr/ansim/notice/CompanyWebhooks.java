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
 * The same for partner companies, in the hands of their owners. Which company the caller may speak for is for the partner
 * module to say, through which pages come here.
 */
@Stateless
@RolesAllowed("PARTNER_OWNER")
public class CompanyWebhooks {

    @Inject
    private WebhookDesk desk;

    /** Where they go, which administrators see as well; never how they are signed. */
    @RolesAllowed({"PARTNER_OWNER", "ADMINISTRATOR"})
    public Optional<WebhookDetails> find(UUID company) {
        return desk.find(company);
    }

    /**
     * Sets where the company's news go.
     *
     * @return the secret when the company had no webhook before; it can be shown this one time only
     * @throws RuleBroken {@code WEBHOOK_ADDRESS_MALFORMED} at the field {@code address}
     */
    public Optional<String> point(UUID company, String address) {
        return desk.point(company, address, true);
    }

    /** @return the new secret, this one time. @throws RuleBroken {@code WEBHOOK_UNKNOWN, REASON_MISSING} */
    public String changeSecret(UUID company, String reason) {
        return desk.changeSecret(company, reason);
    }

    /** Nothing is sent any more; what still waits is given up. @throws RuleBroken {@code WEBHOOK_UNKNOWN, REASON_MISSING} */
    public void remove(UUID company, String reason) {
        desk.remove(company, reason);
    }

    /** Sends a {@code webhook.test}, which tells nothing. @throws RuleBroken {@code WEBHOOK_UNKNOWN} */
    public void sendTest(UUID company) {
        desk.sendTest(company);
    }

    /** The newest first. @param before shows what is older than this one, for the next page */
    public List<DeliverySummary> deliveries(UUID company, @Nullable UUID before, int limit) {
        return desk.deliveries(company, before, limit);
    }

    /** Sends once more what was delivered or given up. @throws RuleBroken {@code DELIVERY_UNKNOWN} */
    public void sendAgain(UUID company, UUID delivery) {
        desk.sendAgain(company, delivery);
    }
}
