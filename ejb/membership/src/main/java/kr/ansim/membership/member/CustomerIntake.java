package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.CustomerTaken;
import kr.ansim.membership.MemberState;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.PutCustomer;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;

/** Takes in who a customer is, and finds who else that is. */
@ApplicationScoped
public class CustomerIntake {

    @Inject
    private Statements statements;

    @Inject
    private MembersAtRest rest;

    @Inject
    private Identities identities;

    @Inject
    private People people;

    @Inject
    private PersonKeys keys;

    @Inject
    private KeyBook book;

    @Inject
    private Stripes stripes;

    @Inject
    private Matching matching;

    @Inject
    private WaitingMembers waiting;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @throws RuleBroken as the facade says */
    public CustomerTaken take(PutCustomer told) {
        CustomerFields.faults(told, LocalDate.ofInstant(clock.instant(), SystemClock.KOREA))
                .refuse();
        boolean open = rest.passing();
        Identities.Known known = identities.locked(told.customer());
        if (known.state() == MemberState.ERASED) {
            throw new RuleBroken(MembershipRule.MEMBER_ERASED);
        }
        List<PersonKey> all = book.with(known.member(), keys.of(told));
        stripes.lock(all);
        boolean changed = keep(known, told, open) | book.put(known.member(), all);
        matching.consider(known.member(), all, open);
        if (changed) {
            trail.record(AuditEntry.of(
                            known.person() == null ? "customer.told" : "customer.changed", "member", known.number())
                    .detail("channel", told.customer().channel()));
        }
        return taken(known);
    }

    /** @return whether anything was new */
    private boolean keep(Identities.Known known, PutCustomer told, boolean open) {
        People.Kept kept = people.keep(known.person(), told);
        if (known.person() == null) {
            statements.update("UPDATE membership_identity SET person = ? WHERE id = ?", kept.token(), known.id());
        }
        boolean joinedChanged =
                told.joinedOn().filter(day -> joined(known.member(), day, open)).isPresent();
        return kept.changed() || joinedChanged;
    }

    /** @return whether that was new, and is so now */
    private boolean joined(UUID member, LocalDate day, boolean open) {
        if (!open) {
            waiting.joined(member, day);
            return false;
        }
        return statements.update(
                        "UPDATE membership_member SET joined_on = ? WHERE id = ? AND joined_on <> ?", day, member, day)
                > 0;
    }

    private CustomerTaken taken(Identities.Known known) {
        return statements
                .find(
                        "SELECT h.number, h.state FROM membership_member m JOIN membership_member h ON h.id = m.head_id"
                                + " WHERE m.id = ?",
                        row -> new CustomerTaken(
                                row.string("number"), MemberState.valueOf(row.string("state")), known.added()),
                        known.member())
                .orElseThrow();
    }
}
