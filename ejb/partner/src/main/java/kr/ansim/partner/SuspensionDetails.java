package kr.ansim.partner;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A time in which a company may not sell. @param endReason why it was lifted */
public record SuspensionDetails(
        UUID id,
        SuspensionKind kind,
        String reason,
        Instant since,
        String begunBy,
        Optional<Instant> endedAt,
        Optional<String> endReason) {

    public boolean isOpen() {
        return endedAt.isEmpty();
    }
}
