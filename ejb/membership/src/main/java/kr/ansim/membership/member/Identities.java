package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MemberState;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** As whom channels know members. Whoever buys before anybody told who that is becomes a member without a name. */
@ApplicationScoped
public class Identities {

    public record Identity(UUID id, UUID member) {}

    /**
     * @param person who it is, null until somebody told
     * @param added whether it was not known before
     */
    public record Known(
            UUID id,
            UUID member,
            String number,
            MemberState state,
            @Nullable UUID person,
            boolean added) {}

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    public Identity of(CustomerNumber customer) {
        return find(customer).orElseGet(() -> add(customer));
    }

    /** Several of them, always in the same order, so that two who want the same do not wait for each other for ever. */
    public Map<CustomerNumber, Known> locked(Collection<CustomerNumber> customers) {
        Map<UUID, CustomerNumber> inTurn = new TreeMap<>();
        customers.forEach(customer -> inTurn.put(of(customer).id(), customer));
        Map<CustomerNumber, Known> known = new HashMap<>();
        inTurn.values().forEach(customer -> known.put(customer, locked(customer)));
        return known;
    }

    /** The same, until the end of the transaction nobody else's. */
    Known locked(CustomerNumber customer) {
        Optional<Identity> before = find(customer);
        Identity identity = before.orElseGet(() -> add(customer));
        // the member's row is left alone: others lock it for what is theirs
        @Nullable
        UUID person = statements
                .find(
                        "SELECT id, person FROM membership_identity WHERE id = ? FOR UPDATE",
                        row -> Optional.ofNullable(row.uuidOrNull("person")),
                        identity.id())
                .orElseThrow()
                .orElse(null);
        return statements
                .find(
                        "SELECT number, state FROM membership_member WHERE id = ?",
                        row -> new Known(
                                identity.id(),
                                identity.member(),
                                row.string("number"),
                                MemberState.valueOf(row.string("state")),
                                person,
                                before.isEmpty()),
                        identity.member())
                .orElseThrow();
    }

    public Optional<Identity> find(CustomerNumber customer) {
        return statements.find(
                "SELECT id, member_id FROM membership_identity WHERE channel = ? AND customer_number = ?",
                row -> new Identity(row.uuid("id"), row.uuid("member_id")),
                customer.channel(),
                customer.number());
    }

    private Identity add(CustomerNumber customer) {
        Identity added = new Identity(Ids.next(), Ids.next());
        Instant now = clock.instant();
        while (!addMember(added.member(), now)) {
            // another number, then
        }
        try {
            statements.update(
                    "INSERT INTO membership_identity (id, member_id, channel, customer_number, added_at) VALUES (?, ?, ?, ?, ?)",
                    added.id(),
                    added.member(),
                    customer.channel(),
                    customer.number(),
                    now);
            return added;
        } catch (DuplicateKey othersWereFaster) {
            statements.update("DELETE FROM membership_member WHERE id = ?", added.member());
            return find(customer).orElseThrow();
        }
    }

    /** With millions of members every two-hundredth number is somebody's already. */
    private boolean addMember(UUID member, Instant now) {
        try {
            statements.update(
                    "INSERT INTO membership_member (id, number, head_id, state, joined_on, grade, missed, added_at)"
                            + " VALUES (?, ?, ?, 'ACTIVE', ?, 0, 0, ?)",
                    member,
                    MemberNumber.next(),
                    member,
                    LocalDate.ofInstant(now, SystemClock.KOREA),
                    now);
            return true;
        } catch (DuplicateKey taken) {
            return false;
        }
    }
}
