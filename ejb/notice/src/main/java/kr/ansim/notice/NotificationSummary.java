package kr.ansim.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notification as one reader sees it. */
public record NotificationSummary(
        UUID id,
        String template,
        Map<String, String> values,
        @Nullable String link,
        Instant at,
        boolean read) {}
