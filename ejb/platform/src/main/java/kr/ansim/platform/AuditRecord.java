package kr.ansim.platform;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of the trail as it was written. */
public record AuditRecord(
        UUID id,
        Instant at,
        String actor,
        @Nullable String address,
        String action,
        String subjectType,
        String subjectId,
        @Nullable Integer revision,
        @Nullable String reason,
        Map<String, String> details) {}
