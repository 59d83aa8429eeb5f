package kr.ansim.care.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelineFact;
import kr.ansim.care.TimelineKind;
import kr.ansim.care.TimelineStream;
import kr.ansim.membership.ContactPlace;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.Contacts;
import org.jspecify.annotations.Nullable;

/** What the member called, wrote and complained about, as the systems that took it told. */
@ApplicationScoped
class ContactStream implements TimelineSource {

    @Inject
    private Contacts contacts;

    @Override
    public TimelineStream stream() {
        return TimelineStream.CONTACTS;
    }

    @Override
    public List<TimelineEvent> of(String member, @Nullable StreamPlace after, int most) {
        ContactPlace place = after == null ? null : new ContactPlace(after.at(), after.id());
        return contacts.of(member, place, most).stream()
                .map(one -> new TimelineEvent(
                        TimelineKind.CONTACT, one.lastAt(), one.id().toString(), facts(one)))
                .toList();
    }

    static Map<TimelineFact, String> facts(ContactSummary one) {
        Map<TimelineFact, String> facts = new EnumMap<>(TimelineFact.class);
        facts.put(TimelineFact.OPENS, one.id().toString());
        facts.put(TimelineFact.MEDIUM, one.opening().medium().name());
        facts.put(TimelineFact.MATTER, one.opening().matter().name());
        facts.put(TimelineFact.TOPIC, one.opening().topic().name());
        facts.put(TimelineFact.STATE, one.state().name());
        one.outcome().ifPresent(outcome -> facts.put(TimelineFact.OUTCOME, outcome.name()));
        one.opening().order().ifPresent(order -> facts.put(TimelineFact.ORDER, order));
        one.productName()
                .or(() -> one.opening().productCode())
                .ifPresent(product -> facts.put(TimelineFact.PRODUCT, product));
        return facts;
    }
}
