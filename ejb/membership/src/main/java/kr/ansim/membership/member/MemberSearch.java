package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.membership.FindMembers;
import kr.ansim.membership.MemberState;
import kr.ansim.membership.MemberSummary;
import kr.ansim.membership.PutCustomer;
import kr.ansim.membership.SalesChannel;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Finds members by what they say on the phone: each way is one look into an index. */
@ApplicationScoped
public class MemberSearch {

    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    private Statements statements;

    @Inject
    private PersonKeys keys;

    @Inject
    private CustomerRows customers;

    public List<MemberSummary> find(FindMembers wanted) {
        String asked = wanted.asked().strip();
        if (asked.isEmpty()) {
            return List.of();
        }
        TreeSet<UUID> heads = new TreeSet<>(Groups.OLDEST);
        UUID after = wanted.after() == null ? FIRST : wanted.after();
        String digits = asked.replaceAll("[\\s-]", "");
        if (MemberNumber.isOne(digits)) {
            heads.addAll(heads("SELECT head_id FROM membership_member WHERE number = ?", digits));
        }
        heads.addAll(heads(
                "SELECT m.head_id FROM membership_identity i JOIN membership_member m ON m.id = i.member_id"
                        + " WHERE i.channel IN ('TV', 'ONLINE', 'CATALOGUE') AND i.customer_number = ?",
                asked));
        KeyKind kind = asked.matches(PutCustomer.PHONE_FORM) ? KeyKind.PHONE : KeyKind.NAME;
        heads.addAll(heads(
                "SELECT DISTINCT m.head_id FROM membership_key k JOIN membership_member m ON m.id = k.member_id"
                        + " WHERE k.digest = ? AND k.kind = ? AND k.former = FALSE AND m.head_id > ? ORDER BY m.head_id LIMIT ?",
                keys.search(kind, asked),
                kind,
                after,
                wanted.limit()));
        return summaries(
                heads.tailSet(after, false).stream().limit(wanted.limit()).toList());
    }

    /** Those who have one of these numbers, each person once. */
    public List<MemberSummary> of(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : summaries(heads(
                        "SELECT DISTINCT head_id FROM membership_member WHERE number IN ("
                                + Statements.marks(numbers.size()) + ")",
                        numbers.toArray()));
    }

    /** Those who are reached by this phone now, each person once. */
    public List<UUID> headsOfPhone(String phone, int limit) {
        return heads(
                "SELECT DISTINCT m.head_id FROM membership_key k JOIN membership_member m ON m.id = k.member_id"
                        + " WHERE k.digest = ? AND k.kind = ? AND k.former = FALSE ORDER BY m.head_id LIMIT ?",
                keys.search(KeyKind.PHONE, phone),
                KeyKind.PHONE,
                limit);
    }

    private List<UUID> heads(String sql, @Nullable Object... values) {
        return statements.list(sql, row -> row.uuid("head_id"), values);
    }

    private List<MemberSummary> summaries(Collection<UUID> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<CustomerRows.Kept>> all =
                customers.ofHeads(heads).stream().collect(Collectors.groupingBy(CustomerRows.Kept::head));
        return statements.list(
                "SELECT id, number, state FROM membership_member WHERE id IN (" + Statements.marks(heads.size())
                        + ") ORDER BY id",
                row -> summary(
                        row.uuid("id"),
                        row.string("number"),
                        MemberState.valueOf(row.string("state")),
                        all.getOrDefault(row.uuid("id"), List.of())),
                heads.toArray());
    }

    private static MemberSummary summary(UUID id, String number, MemberState state, List<CustomerRows.Kept> customers) {
        EnumSet<SalesChannel> channels = EnumSet.noneOf(SalesChannel.class);
        Map<String, String> person = Map.of();
        for (CustomerRows.Kept one : customers) {
            channels.add(one.customer().channel());
            if (one.customer().person().size() > person.size()) {
                person = one.customer().person();
            }
        }
        return new MemberSummary(id, number, state, person, channels);
    }
}
