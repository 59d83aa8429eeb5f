package kr.ansim.notice.webhook;

import java.time.Instant;
import java.util.UUID;

/** A piece of news that is still to go out. */
public record Delivery(UUID id, UUID shop, String body, int tries, Instant createdAt) {}
