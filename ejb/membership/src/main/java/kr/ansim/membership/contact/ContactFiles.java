package kr.ansim.membership.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ContactDetails;
import kr.ansim.membership.ContactOutcome;
import kr.ansim.membership.ContactPlace;
import kr.ansim.membership.ContactState;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.member.MemberHeads;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The contacts of members, for whoever serves them. */
@ApplicationScoped
public class ContactFiles {

    private static final String FROM =
            "SELECT c.*, i.channel, i.customer_number, p.name AS product_name FROM membership_member m"
                    + " JOIN membership_contact c ON c.member_id = m.id JOIN membership_identity i ON i.id = c.identity_id"
                    + " LEFT JOIN membership_catalogue_item p ON p.shop_id = c.shop_id AND p.code = c.product_code"
                    + " WHERE m.head_id = ? AND c.opened_at IS NOT NULL";
    private static final int MOST_UNFINISHED = 50;

    @Inject
    private Statements statements;

    @Inject
    private MemberHeads heads;

    @Inject
    private ContactLog log;

    @Inject
    private SaidWords words;

    /** @throws RuleBroken as the facade says */
    public List<ContactSummary> of(String member, @Nullable ContactPlace after, int limit) {
        return of(heads.of(member), after, limit);
    }

    /** @param head of all who are this person */
    public List<ContactSummary> of(UUID head, @Nullable ContactPlace after, int limit) {
        List<Object> values = new ArrayList<>(List.of(head));
        String place = "";
        if (after != null) {
            place = " AND (c.last_at < ? OR c.last_at = ? AND c.id < ?)";
            values.addAll(List.of(after.lastAt(), after.lastAt(), after.id()));
        }
        values.add(limit);
        return list(place + " ORDER BY c.last_at DESC, c.id DESC LIMIT ?", values.toArray());
    }

    /** @throws RuleBroken as the facade says */
    public List<ContactSummary> unfinished(String member) {
        return list(
                " AND c.state IN ('OPEN', 'WAITING') ORDER BY CASE WHEN c.due_at IS NULL THEN 1 ELSE 0 END, c.due_at,"
                        + " c.opened_at, c.id LIMIT ?",
                heads.of(member),
                MOST_UNFINISHED);
    }

    /** @throws RuleBroken as the facade says */
    public Optional<ContactSummary> lastTrouble(String member) {
        return list(" AND c.matter = 'COMPLAINT' ORDER BY c.opened_at DESC, c.id DESC LIMIT 1", heads.of(member))
                .stream()
                .findFirst();
    }

    /** @throws RuleBroken as the facade says */
    public ContactDetails get(String member, UUID contact) {
        ContactSummary summary = summary(member, contact);
        return new ContactDetails(summary, masked(summary));
    }

    private List<ContactDetails.Happening> masked(ContactSummary contact) {
        List<ContactLog.Entry> entries = log.of(contact.id());
        Map<UUID, Map<String, String>> said = words.masked(tokens(entries));
        return entries.stream().map(entry -> happening(entry, said)).toList();
    }

    /** With all that was said and is still there; each look is in the audit trail. */
    public List<ContactDetails.Happening> inTheClear(ContactSummary contact, String reason) {
        List<ContactLog.Entry> entries = log.of(contact.id());
        Map<UUID, Map<String, String>> said = new HashMap<>();
        words.masked(tokens(entries)).forEach((token, fields) -> {
            if (!fields.isEmpty()) {
                said.put(token, words.revealAll(token, reason));
            }
        });
        return entries.stream().map(entry -> happening(entry, said)).toList();
    }

    private static List<UUID> tokens(List<ContactLog.Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.said().stream())
                .map(SaidWords.Kept::token)
                .toList();
    }

    private static ContactDetails.Happening happening(ContactLog.Entry entry, Map<UUID, Map<String, String>> said) {
        ContactHappening one = entry.happening();
        return new ContactDetails.Happening(
                entry.id(),
                one.kind(),
                one.at(),
                one.outcome(),
                one.dueAt(),
                one.agent(),
                entry.said()
                        .map(kept -> said.getOrDefault(kept.token(), Map.of()))
                        .map(SaidWords::of)
                        .orElse(""));
    }

    /** @throws RuleBroken as the facade says */
    public String reveal(String member, UUID contact, UUID happening, String reason) {
        ContactSummary summary = summary(member, contact);
        UUID token = log.of(summary.id()).stream()
                .filter(entry -> entry.id().equals(happening))
                .flatMap(entry -> entry.said().stream())
                .map(SaidWords.Kept::token)
                .findFirst()
                .orElseThrow(() -> new RuleBroken(MembershipRule.UNKNOWN_CONTACT));
        return words.reveal(token, member, reason);
    }

    private ContactSummary summary(String member, UUID contact) {
        return list(" AND c.id = ?", heads.of(member), contact).stream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken(MembershipRule.UNKNOWN_CONTACT));
    }

    private List<ContactSummary> list(String rest, Object... values) {
        return statements.list(FROM + rest, ContactFiles::summary, values);
    }

    private static ContactSummary summary(Row row) throws SQLException {
        @Nullable Instant dueAt = row.instantOrNull("due_at");
        return new ContactSummary(
                row.uuid("id"),
                new CustomerNumber(SalesChannel.valueOf(row.string("channel")), row.string("customer_number")),
                row.string("number"),
                ContactLog.opening(row).orElseThrow(),
                Optional.ofNullable(row.stringOrNull("product_name")),
                row.instant("opened_at"),
                row.instant("last_at"),
                ContactState.valueOf(row.string("state")),
                Optional.ofNullable(row.stringOrNull("outcome")).map(ContactOutcome::valueOf),
                Optional.ofNullable(dueAt),
                row.integer("transfers"),
                row.integer("reopened"));
    }
}
