package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.CompanyKeys;
import kr.ansim.identity.IssueKey;
import kr.ansim.identity.IssuedKey;
import kr.ansim.identity.KeySummary;
import kr.ansim.identity.RotateKey;
import kr.ansim.identity.Scope;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.notice.CompanyWebhooks;
import kr.ansim.notice.DeliverySummary;
import kr.ansim.notice.WebhookDetails;
import kr.ansim.partner.company.Companies;
import org.jspecify.annotations.Nullable;

/**
 * A company's own systems, in the hands of its owner: the keys with which they call our API, and where they want our news. The
 * company is that of the account that is signed in; without one, everything is refused with {@code NO_APPLICATION}.
 */
@Stateless
@RolesAllowed("PARTNER_OWNER")
public class CompanySystems {

    @Inject
    private Companies companies;

    @Inject
    private CompanyKeys keys;

    @Inject
    private CompanyWebhooks webhooks;

    @Resource
    private SessionContext session;

    public List<KeySummary> keys() {
        return keys.list(company());
    }

    /** @throws RuleBroken {@code APPLICATION_CLOSED}; NAME_…, SCOPES_MISSING, SCOPE_NOT_FOR_KIND or EXPIRY_PAST at its field */
    public IssuedKey issue(String name, Set<Scope> scopes, @Nullable Instant expiresAt) {
        return keys.issue(new IssueKey(live(), name, scopes, expiresAt));
    }

    /** @throws RuleBroken {@code APPLICATION_CLOSED, KEY_UNKNOWN, KEY_OVER, GRACE_OUT_OF_RANGE, REASON_MISSING} */
    public IssuedKey rotate(RotateKey command) {
        return keys.rotate(live(), command);
    }

    /** @throws RuleBroken {@code KEY_UNKNOWN, KEY_OVER, REASON_MISSING} */
    public void revoke(UUID key, String reason) {
        keys.revoke(company(), key, reason);
    }

    public Optional<WebhookDetails> webhook() {
        return webhooks.find(company());
    }

    /** @return the secret of a new webhook, this one time. @throws RuleBroken {@code APPLICATION_CLOSED}, {@code WEBHOOK_ADDRESS_MALFORMED} at address */
    public Optional<String> point(String address) {
        return webhooks.point(live(), address);
    }

    /** @return the new secret, this one time. @throws RuleBroken {@code WEBHOOK_UNKNOWN, REASON_MISSING} */
    public String changeSecret(String reason) {
        return webhooks.changeSecret(company(), reason);
    }

    /** @throws RuleBroken {@code WEBHOOK_UNKNOWN, REASON_MISSING} */
    public void removeWebhook(String reason) {
        webhooks.remove(company(), reason);
    }

    /** @throws RuleBroken {@code WEBHOOK_UNKNOWN} */
    public void sendTest() {
        webhooks.sendTest(company());
    }

    /** The newest first. @param before shows what is older than this one, for the next page */
    public List<DeliverySummary> deliveries(@Nullable UUID before, int limit) {
        return webhooks.deliveries(company(), before, limit);
    }

    /** @throws RuleBroken {@code DELIVERY_UNKNOWN}, also for one of somebody else */
    public void sendAgain(UUID delivery) {
        webhooks.sendAgain(company(), delivery);
    }

    private UUID live() {
        return companies
                .find(company())
                .filter(company -> company.state().isLive())
                .map(CompanyDetails::id)
                .orElseThrow(() -> new RuleBroken(PartnerRule.APPLICATION_CLOSED));
    }

    private UUID company() {
        return companies
                .behind(session.getCallerPrincipal().getName())
                .orElseThrow(() -> new RuleBroken(PartnerRule.NO_APPLICATION));
    }
}
