package kr.ansim.membership;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Something that happened to a contact.
 *
 * @param contact its number in the system that tells
 * @param event by which that system knows what happened; each contact has each once
 * @param opening told when it is opened
 * @param outcome told when it is resolved
 * @param dueAt by when the customer was promised to hear, told with the promise
 * @param agent by which the system knows who did it, no name; empty for nobody
 * @param said in somebody's words: it may tell of anybody anything
 */
public record TellContactEvent(
        String contact,
        CustomerNumber customer,
        String event,
        ContactEventKind kind,
        Instant occurredAt,
        Optional<ContactOpening> opening,
        Optional<ContactOutcome> outcome,
        Optional<Instant> dueAt,
        String agent,
        Optional<String> said) {

    public TellContactEvent {
        // what is kept of a moment, so that an event that is told again is the same
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        dueAt = dueAt.map(due -> due.truncatedTo(ChronoUnit.MICROS));
    }

    /** Without what was said, for logs. */
    @Override
    public String toString() {
        return "contact " + contact + " event " + event;
    }
}
