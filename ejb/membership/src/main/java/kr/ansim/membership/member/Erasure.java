package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberErased;
import kr.ansim.membership.MemberState;
import kr.ansim.membership.MembershipRule;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Reasons;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Forgets who members are. */
@ApplicationScoped
public class Erasure {

    @Inject
    private Statements statements;

    @Inject
    private MemberHeads heads;

    @Inject
    private Groups groups;

    @Inject
    private KeyBook book;

    @Inject
    private MembersAtRest rest;

    @Inject
    private PersonalDataVault vault;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<MemberErased> erased;

    /** @throws RuleBroken as the facade says */
    public void erase(String number, String reason) {
        Reasons.require(reason);
        if (!rest.passing()) {
            throw new RuleBroken(MembershipRule.MEMBERS_REST);
        }
        UUID head = heads.of(number);
        // in the order in which customers are told of: first themselves, then who belongs together
        people(groups.of(head));
        rest.takeTurn();
        List<UUID> members = groups.of(head);
        people(members).forEach(vault::erase);
        int changed = statements.update(
                "UPDATE membership_member SET state = ? WHERE head_id = ? AND state <> ?",
                MemberState.ERASED,
                head,
                MemberState.ERASED);
        if (changed == 0) {
            throw new RuleBroken(MembershipRule.MEMBER_ERASED);
        }
        for (UUID member : members) {
            statements.update("UPDATE membership_identity SET person = NULL WHERE member_id = ?", member);
            statements.update("DELETE FROM membership_candidate WHERE one_id = ? OR other_id = ?", member, member);
            book.forget(member);
        }
        trail.record(AuditEntry.of("member.erased", "member", number).reason(reason));
        erased.fire(new MemberErased(members));
    }

    /** Where it is kept who they are; their rows are locked. */
    private List<UUID> people(List<UUID> members) {
        return statements
                .list(
                        "SELECT id, person FROM membership_identity WHERE member_id IN ("
                                + Statements.marks(members.size()) + ") ORDER BY id FOR UPDATE",
                        row -> new Kept(row.uuidOrNull("person")),
                        members.toArray())
                .stream()
                .map(Kept::person)
                .filter(Objects::nonNull)
                .toList();
    }

    private record Kept(@Nullable UUID person) {}
}
