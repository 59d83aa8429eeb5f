package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/** As whom channels know members. Whoever buys before anybody told who that is becomes a member without a name. */
@ApplicationScoped
public class Identities {

    public record Identity(UUID id, UUID member) {}

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    public Identity of(CustomerNumber customer) {
        return find(customer).orElseGet(() -> {
            try {
                return add(customer);
            } catch (DuplicateKey othersWereFaster) {
                return find(customer).orElseThrow();
            }
        });
    }

    private Optional<Identity> find(CustomerNumber customer) {
        return statements.find(
                "SELECT id, member_id FROM membership_identity WHERE channel = ? AND customer_number = ?",
                row -> new Identity(row.uuid("id"), row.uuid("member_id")),
                customer.channel(),
                customer.number());
    }

    private Identity add(CustomerNumber customer) {
        Identity added = new Identity(Ids.next(), Ids.next());
        Instant now = clock.instant();
        statements.update(
                "INSERT INTO membership_identity (id, member_id, channel, customer_number, added_at) VALUES (?, ?, ?, ?, ?)",
                added.id(),
                added.member(),
                customer.channel(),
                customer.number(),
                now);
        statements.update(
                "INSERT INTO membership_member (id, number, head_id, state, joined_on, grade, missed, honorary_grade, added_at)"
                        + " VALUES (?, ?, ?, 'ACTIVE', ?, 0, 0, 0, ?)",
                added.member(),
                MemberNumber.next(),
                added.member(),
                LocalDate.ofInstant(now, SystemClock.KOREA),
                now);
        return added;
    }
}
