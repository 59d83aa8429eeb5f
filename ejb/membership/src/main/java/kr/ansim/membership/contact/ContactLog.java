package kr.ansim.membership.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.ContactEventKind;
import kr.ansim.membership.ContactMatter;
import kr.ansim.membership.ContactMedium;
import kr.ansim.membership.ContactOpening;
import kr.ansim.membership.ContactOutcome;
import kr.ansim.membership.ContactTopic;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All that was ever told of contacts; rows are added and never changed. */
@ApplicationScoped
class ContactLog {

    /** @param said where it is kept what was said; empty where nothing was, or it was erased */
    record Entry(UUID id, ContactHappening happening, Optional<SaidWords.Kept> said) {}

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    List<Entry> of(UUID contact) {
        return statements.list(
                "SELECT * FROM membership_contact_event WHERE contact_id = ? ORDER BY occurred_at DESC, id DESC",
                ContactLog::entry,
                contact);
    }

    void add(UUID contact, Collection<Entry> entries) {
        statements.batch(
                "INSERT INTO membership_contact_event (id, contact_id, event_key, kind, occurred_at, medium, matter, topic,"
                        + " order_number, product_code, outcome, due_at, agent, said, said_digest, received_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries.stream().map(entry -> values(contact, entry)).toList());
    }

    private @Nullable Object[] values(UUID contact, Entry entry) {
        ContactHappening happening = entry.happening();
        Optional<ContactOpening> opening = happening.opening();
        return new @Nullable Object[] {
            entry.id(),
            contact,
            happening.key(),
            happening.kind(),
            happening.at(),
            opening.map(ContactOpening::medium).orElse(null),
            opening.map(ContactOpening::matter).orElse(null),
            opening.map(ContactOpening::topic).orElse(null),
            opening.flatMap(ContactOpening::order).orElse(null),
            opening.flatMap(ContactOpening::productCode).orElse(null),
            happening.outcome().orElse(null),
            happening.dueAt().orElse(null),
            happening.agent(),
            entry.said().map(SaidWords.Kept::token).orElse(null),
            entry.said()
                    .map(SaidWords.Kept::digest)
                    .map(SaidWords.Digest::bytes)
                    .orElse(null),
            clock.instant()
        };
    }

    static Entry fresh(ContactHappening happening, Optional<SaidWords.Kept> said) {
        return new Entry(Ids.next(), happening, said);
    }

    private static Entry entry(Row row) throws SQLException {
        return new Entry(
                row.uuid("id"),
                new ContactHappening(
                        row.string("event_key"),
                        ContactEventKind.valueOf(row.string("kind")),
                        row.instant("occurred_at"),
                        opening(row),
                        Optional.ofNullable(row.stringOrNull("outcome")).map(ContactOutcome::valueOf),
                        Optional.ofNullable(row.instantOrNull("due_at")),
                        row.string("agent")),
                SaidWords.kept(row));
    }

    static Optional<ContactOpening> opening(Row row) throws SQLException {
        @Nullable String medium = row.stringOrNull("medium");
        return medium == null
                ? Optional.empty()
                : Optional.of(new ContactOpening(
                        ContactMedium.valueOf(medium),
                        ContactMatter.valueOf(row.string("matter")),
                        ContactTopic.valueOf(row.string("topic")),
                        Optional.ofNullable(row.stringOrNull("order_number")),
                        Optional.ofNullable(row.stringOrNull("product_code"))));
    }
}
