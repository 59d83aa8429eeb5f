package kr.ansim.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A contact with all that happened to it, the newest first. */
public record ContactDetails(ContactSummary summary, List<Happening> happenings) {

    public ContactDetails {
        happenings = List.copyOf(happenings);
    }

    /**
     * @param agent empty for nobody
     * @param said what was said, masked; empty where nothing was, or it was erased
     */
    public record Happening(
            UUID id,
            ContactEventKind kind,
            Instant at,
            Optional<ContactOutcome> outcome,
            Optional<Instant> dueAt,
            String agent,
            String said) {}
}
