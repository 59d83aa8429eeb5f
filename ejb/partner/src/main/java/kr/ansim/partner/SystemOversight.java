package kr.ansim.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.CompanyKeys;
import kr.ansim.identity.KeySummary;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.notice.CompanyWebhooks;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import kr.ansim.notice.WebhookDetails;
import kr.ansim.partner.company.Companies;

/** What administrators see of companies' own systems, which is never a secret, and how they end a key that does harm. */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class SystemOversight {

    @Inject
    private CompanyKeys keys;

    @Inject
    private CompanyWebhooks webhooks;

    @Inject
    private Companies companies;

    @Inject
    private Notifications notifications;

    /** The newest first. */
    public List<KeySummary> keys(UUID company) {
        return keys.list(company);
    }

    public Optional<WebhookDetails> webhook(UUID company) {
        return webhooks.find(company);
    }

    /**
     * Ends a key for good. Its company's owners are told, and may make another.
     *
     * @throws RuleBroken {@code KEY_UNKNOWN}, also for a key of another company; {@code KEY_OVER, REASON_MISSING}
     */
    public void block(UUID company, UUID key, String reason) {
        String name = keys.list(company).stream()
                .filter(one -> one.id().equals(key))
                .map(KeySummary::name)
                .findFirst()
                .orElse("");
        keys.revoke(company, key, reason);
        Notification news = new Notification("company.key-blocked", Map.of("name", name), "/partner/systems.xhtml");
        companies
                .find(company)
                .ifPresent(
                        found -> found.owners().forEach(owner -> notifications.tell(Recipients.account(owner), news)));
    }
}
