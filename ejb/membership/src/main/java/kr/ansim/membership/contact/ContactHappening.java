package kr.ansim.membership.contact;

import java.time.Instant;
import java.util.Optional;
import kr.ansim.membership.ContactEventKind;
import kr.ansim.membership.ContactOpening;
import kr.ansim.membership.ContactOutcome;
import kr.ansim.membership.TellContactEvent;

/**
 * One thing that happened to a contact, as it is kept.
 *
 * @param key by which the system that told of it knows it; a contact has each once
 */
record ContactHappening(
        String key,
        ContactEventKind kind,
        Instant at,
        Optional<ContactOpening> opening,
        Optional<ContactOutcome> outcome,
        Optional<Instant> dueAt,
        String agent) {

    static ContactHappening of(TellContactEvent told) {
        return new ContactHappening(
                told.event(),
                told.kind(),
                told.occurredAt(),
                told.opening(),
                told.outcome(),
                told.dueAt(),
                told.agent());
    }
}
