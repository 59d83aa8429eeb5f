package kr.ansim.notice.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.notice.WebhookDetails;

/**
 * Where one shop's news go, or those of one partner company.
 *
 * @param failures how often in a row nothing was taken there
 */
public record Endpoint(
        UUID shop,
        boolean ofCompany,
        String address,
        UUID secret,
        Optional<UUID> formerSecret,
        int failures,
        Optional<Instant> failingSince,
        Optional<Instant> pausedUntil) {

    public WebhookDetails details() {
        return new WebhookDetails(address, failingSince, pausedUntil);
    }
}
