package kr.ansim.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece of news for a shop and what became of it.
 *
 * @param outcome of the last try: an HTTP status, or a word for why nobody answered
 */
public record DeliverySummary(
        UUID id,
        String type,
        String subject,
        DeliveryState state,
        int tries,
        Optional<String> outcome,
        Instant createdAt,
        Optional<Instant> triedAt) {}
