package kr.ansim.notice;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a shop's news go.
 *
 * @param failingSince since when nothing was taken there; absent while it works
 * @param pausedUntil when the next try is made; absent while nothing waits for it
 */
public record WebhookDetails(String address, Optional<Instant> failingSince, Optional<Instant> pausedUntil) {}
