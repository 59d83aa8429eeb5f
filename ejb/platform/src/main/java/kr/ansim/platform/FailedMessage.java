package kr.ansim.platform;

import java.time.Instant;

/** A message that was given up after its last try; the error names what failed, never the content. */
public record FailedMessage(
        long id, String topic, String key, int tries, Instant createdAt, Instant failedAt, String lastError) {}
