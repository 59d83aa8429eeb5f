package kr.ansim.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How a contact stands.
 *
 * @param number by which the system that told of it knows it
 * @param productName as the shop's catalogue calls the product of which it is
 * @param lastAt when something happened to it last
 * @param dueAt by when the customer was promised to hear, while that is not done
 * @param transfers how often it went on to somebody else
 * @param reopened how often the customer came back with it
 */
public record ContactSummary(
        UUID id,
        CustomerNumber customer,
        String number,
        ContactOpening opening,
        Optional<String> productName,
        Instant openedAt,
        Instant lastAt,
        ContactState state,
        Optional<ContactOutcome> outcome,
        Optional<Instant> dueAt,
        int transfers,
        int reopened) {}
