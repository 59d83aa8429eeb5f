package kr.ansim.membership.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ContactOpening;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MemberState;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.TellContactEvent;
import kr.ansim.membership.member.Identities;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The contacts of customers, each with how it stands. */
@ApplicationScoped
class ContactRows {

    private record Contact(UUID id, UUID identity) {}

    @Inject
    private Statements statements;

    @Inject
    private ContactLog log;

    @Inject
    private SaidWords words;

    @Inject
    private Clock clock;

    /**
     * Adds what is new of these events of one contact, and tells anew how it stands.
     *
     * @param customers all who are named in the events
     * @return whether anything was new
     * @throws RuleBroken {@code CONTACT_OF_ANOTHER, CONTACT_EVENT_DIFFERS}
     */
    boolean take(
            UUID shop, String number, List<TellContactEvent> told, Map<CustomerNumber, Identities.Known> customers) {
        Identities.Known customer = known(customers, told.get(0));
        Contact contact = locked(shop, number, customer);
        Map<String, ContactLog.Entry> known = new HashMap<>();
        log.of(contact.id()).forEach(entry -> known.put(entry.happening().key(), entry));
        List<ContactHappening> before =
                known.values().stream().map(ContactLog.Entry::happening).toList();
        List<ContactLog.Entry> added = new ArrayList<>();
        for (TellContactEvent event : told) {
            if (!known(customers, event).id().equals(contact.identity())) {
                throw new RuleBroken(MembershipRule.CONTACT_OF_ANOTHER, number);
            }
            // of those who asked to be forgotten, what happened stays and what was said does not
            Optional<String> said = event.said().filter(words -> customer.state() != MemberState.ERASED);
            ContactLog.@Nullable Entry old = known.get(event.event());
            if (old == null) {
                ContactLog.Entry entry = ContactLog.fresh(
                        ContactHappening.of(event), said.map(text -> words.keep(text, event.occurredAt())));
                known.put(event.event(), entry);
                added.add(entry);
            } else if (differs(old, event, said)) {
                throw new RuleBroken(MembershipRule.CONTACT_EVENT_DIFFERS, number, event.event());
            }
        }
        if (added.isEmpty()) {
            return false;
        }
        log.add(contact.id(), added);
        stand(
                contact.id(),
                ContactStory.of(Stream.concat(before.stream(), added.stream().map(ContactLog.Entry::happening))
                        .toList()));
        return true;
    }

    private static Identities.Known known(Map<CustomerNumber, Identities.Known> customers, TellContactEvent event) {
        return Optional.ofNullable(customers.get(event.customer())).orElseThrow();
    }

    private boolean differs(ContactLog.Entry old, TellContactEvent event, Optional<String> said) {
        return !old.happening().equals(ContactHappening.of(event))
                || !old.said().map(SaidWords.Kept::digest).equals(said.map(words::digest));
    }

    /** Locked until the end of the transaction. */
    private Contact locked(UUID shop, String number, Identities.Known customer) {
        return find(shop, number).orElseGet(() -> {
            try {
                statements.update(
                        "INSERT INTO membership_contact (id, shop_id, number, member_id, identity_id, last_at, state, transfers,"
                                + " reopened, added_at) VALUES (?, ?, ?, ?, ?, ?, 'OPEN', 0, 0, ?)",
                        Ids.next(),
                        shop,
                        number,
                        customer.member(),
                        customer.id(),
                        clock.instant(),
                        clock.instant());
            } catch (DuplicateKey othersWereFaster) {
                // then theirs is found
            }
            return find(shop, number).orElseThrow();
        });
    }

    private Optional<Contact> find(UUID shop, String number) {
        return statements.find(
                "SELECT id, identity_id FROM membership_contact WHERE shop_id = ? AND number = ? FOR UPDATE",
                row -> new Contact(row.uuid("id"), row.uuid("identity_id")),
                shop,
                number);
    }

    private void stand(UUID contact, ContactStory.Standing standing) {
        Optional<ContactOpening> opening = standing.opening();
        statements.update(
                "UPDATE membership_contact SET medium = ?, matter = ?, topic = ?, order_number = ?, product_code = ?,"
                        + " opened_at = ?, last_at = ?, state = ?, outcome = ?, due_at = ?, transfers = ?, reopened = ?"
                        + " WHERE id = ?",
                opening.map(ContactOpening::medium).orElse(null),
                opening.map(ContactOpening::matter).orElse(null),
                opening.map(ContactOpening::topic).orElse(null),
                opening.flatMap(ContactOpening::order).orElse(null),
                opening.flatMap(ContactOpening::productCode).orElse(null),
                standing.openedAt().orElse(null),
                standing.lastAt(),
                standing.state(),
                standing.outcome().orElse(null),
                standing.dueAt().orElse(null),
                standing.transfers(),
                standing.reopened(),
                contact);
    }
}
