package kr.ansim.membership.contact;

import static kr.ansim.membership.field.KindFields.just;
import static kr.ansim.membership.field.TextFields.needed;
import static kr.ansim.membership.field.TextFields.notLonger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kr.ansim.kernel.Faults;
import kr.ansim.membership.ContactEventKind;
import kr.ansim.membership.ContactOpening;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.TellContactEvent;

/** What is wrong with events of contacts as they were told, all of it at once. */
final class ContactEventFields {

    static final int LONGEST_SAID = 2_000;

    private static final int LONGEST_KEY = 64;
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final Faults faults = new Faults();
    private final Instant latest;

    private ContactEventFields(Instant latest) {
        this.latest = latest;
    }

    /** @param now the clocks of other systems may be ahead of ours by some minutes */
    static Faults faults(List<TellContactEvent> events, Instant now) {
        ContactEventFields fields = new ContactEventFields(now.plus(AHEAD));
        if (events.isEmpty()) {
            fields.faults.at("events", MembershipRule.FIELD_MISSING);
        }
        for (int at = 0; at < events.size(); at++) {
            fields.event("events[" + at + "].", events.get(at));
        }
        return fields.faults;
    }

    private void event(String at, TellContactEvent told) {
        needed(faults, at + "contact", told.contact(), LONGEST_KEY);
        needed(faults, at + "customer.number", told.customer().number(), LONGEST_KEY);
        needed(faults, at + "event", told.event(), LONGEST_KEY);
        notLonger(faults, at + "agent", told.agent(), LONGEST_KEY);
        if (told.occurredAt().isAfter(latest)) {
            faults.at(at + "occurredAt", MembershipRule.TIME_AHEAD);
        }
        just(faults, at + "opening", told.opening(), told.kind() == ContactEventKind.OPENED);
        just(faults, at + "outcome", told.outcome(), told.kind() == ContactEventKind.RESOLVED);
        just(faults, at + "dueAt", told.dueAt(), told.kind() == ContactEventKind.PROMISED);
        told.opening().ifPresent(opening -> opening(at + "opening.", opening));
        told.said().ifPresent(said -> needed(faults, at + "said", said, LONGEST_SAID));
    }

    private void opening(String at, ContactOpening opening) {
        opening.order().ifPresent(order -> needed(faults, at + "order", order, LONGEST_KEY));
        opening.productCode().ifPresent(code -> needed(faults, at + "productCode", code, LONGEST_KEY));
    }
}
