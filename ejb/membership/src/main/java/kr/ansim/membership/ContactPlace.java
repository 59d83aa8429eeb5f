package kr.ansim.membership;

import java.time.Instant;
import java.util.UUID;

/** Where a list of contacts, the newest first, goes on. */
public record ContactPlace(Instant lastAt, UUID id) {

    public static ContactPlace of(ContactSummary contact) {
        return new ContactPlace(contact.lastAt(), contact.id());
    }
}
