package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kr.ansim.membership.MemberDetails.Customer;
import kr.ansim.membership.SalesChannel;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The customers of members, with who they are as far as it may be shown. */
@ApplicationScoped
class CustomerRows {

    /** @param person where it is kept, null when nobody told who it is */
    record Kept(
            UUID member,
            UUID head,
            Customer customer,
            @Nullable UUID person) {}

    private record Bare(
            UUID id,
            UUID member,
            UUID head,
            SalesChannel channel,
            String number,
            String memberNumber,
            @Nullable UUID person,
            Instant addedAt,
            boolean verified) {}

    private static final String FROM =
            "SELECT i.id, i.member_id, i.channel, i.customer_number, i.person, i.added_at, m.number,"
                    + " m.head_id, (SELECT COUNT(*) FROM membership_key k WHERE k.member_id = i.member_id AND k.kind = 'PHONE'"
                    + " AND k.verified = TRUE AND k.former = FALSE) AS verified FROM membership_member m JOIN membership_identity i"
                    + " ON i.member_id = m.id WHERE ";

    @Inject
    private Statements statements;

    @Inject
    private PersonalDataVault vault;

    /** Of all who belong to these heads, those who were there first first. */
    List<Kept> ofHeads(Collection<UUID> heads) {
        return masked("m.head_id IN (", heads);
    }

    List<Kept> ofMembers(Collection<UUID> members) {
        return masked("m.id IN (", members);
    }

    private List<Kept> masked(String where, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Bare> rows = statements.list(
                FROM + where + Statements.marks(ids.size()) + ") ORDER BY m.id, i.id",
                CustomerRows::bare,
                ids.toArray());
        Map<UUID, Map<String, String>> people = vault.masked(
                rows.stream().map(Bare::person).filter(Objects::nonNull).toList());
        List<Kept> kept = new ArrayList<>();
        for (Bare row : rows) {
            Map<String, String> person = row.person() == null ? Map.of() : people.getOrDefault(row.person(), Map.of());
            kept.add(new Kept(
                    row.member(),
                    row.head(),
                    new Customer(
                            row.id(),
                            row.channel(),
                            row.number(),
                            row.memberNumber(),
                            row.addedAt(),
                            row.verified(),
                            person),
                    row.person()));
        }
        return kept;
    }

    private static Bare bare(Row row) throws SQLException {
        return new Bare(
                row.uuid("id"),
                row.uuid("member_id"),
                row.uuid("head_id"),
                SalesChannel.valueOf(row.string("channel")),
                row.string("customer_number"),
                row.string("number"),
                row.uuidOrNull("person"),
                row.instant("added_at"),
                row.integer("verified") > 0);
    }
}
