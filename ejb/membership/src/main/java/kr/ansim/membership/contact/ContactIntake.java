package kr.ansim.membership.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.TellContactEvent;
import kr.ansim.membership.member.Identities;

/** Takes in what a system tells of contacts, contact by contact. */
@ApplicationScoped
public class ContactIntake {

    static final int MOST = 100;

    @Inject
    private Identities identities;

    @Inject
    private ContactRows contacts;

    @Inject
    private Clock clock;

    /** @return of how many contacts something was new. @throws RuleBroken as the facade says */
    public int take(UUID shop, List<TellContactEvent> events) {
        if (events.size() > MOST) {
            throw RuleBroken.at("events", MembershipRule.TOO_MANY_EVENTS, MOST);
        }
        ContactEventFields.faults(events, clock.instant()).refuse();
        // whoever is erased meanwhile is so before or after; both here and there, members come before contacts
        Map<CustomerNumber, Identities.Known> customers = identities.locked(
                events.stream().map(TellContactEvent::customer).distinct().toList());
        Map<String, List<TellContactEvent>> byContact = events.stream()
                .collect(Collectors.groupingBy(TellContactEvent::contact, TreeMap::new, Collectors.toList()));
        int changed = 0;
        for (Map.Entry<String, List<TellContactEvent>> contact : byContact.entrySet()) {
            if (contacts.take(shop, contact.getKey(), contact.getValue(), customers)) {
                changed++;
            }
        }
        return changed;
    }
}
