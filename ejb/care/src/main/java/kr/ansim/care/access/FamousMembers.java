package kr.ansim.care.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.ansim.care.CareRule;
import kr.ansim.care.FamousMember;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberErased;
import kr.ansim.membership.MemberLooks;
import kr.ansim.membership.MemberRef;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Reasons;
import kr.ansim.platform.Statements;

/** The members whom many know. */
@ApplicationScoped
public class FamousMembers {

    @Inject
    private Statements statements;

    @Inject
    private MemberLooks members;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public List<FamousMember> all() {
        return statements.list(
                "SELECT * FROM care_famous_member ORDER BY added_at DESC",
                row -> new FamousMember(
                        row.string("member_number"),
                        row.string("added_by"),
                        row.instant("added_at"),
                        row.string("reason")));
    }

    public void add(String member, String reason, String by) {
        Reasons.require(reason);
        MemberRef found = members.head(member);
        if (numbers().contains(found.number())) {
            throw RuleBroken.at("member", CareRule.FAMOUS_ALREADY);
        }
        try {
            statements.update(
                    "INSERT INTO care_famous_member (member_id, member_number, added_by, added_at, reason) VALUES (?,"
                            + " ?, ?, ?, ?)",
                    found.id(),
                    found.number(),
                    by,
                    clock.instant(),
                    reason.strip());
        } catch (DuplicateKey known) {
            throw RuleBroken.at("member", CareRule.FAMOUS_ALREADY);
        }
        trail.record(
                AuditEntry.of("famous-member.added", "member", found.number()).reason(reason));
    }

    public void remove(String member, String reason) {
        Reasons.require(reason);
        if (statements.update("DELETE FROM care_famous_member WHERE member_number = ?", member) == 1) {
            trail.record(
                    AuditEntry.of("famous-member.removed", "member", member).reason(reason));
        }
    }

    /** Of whoever asked to be forgotten nothing says that many knew them. */
    void forget(@Observes MemberErased erased) {
        erased.members().forEach(id -> statements.update("DELETE FROM care_famous_member WHERE member_id = ?", id));
    }

    /** All numbers by which they may be looked at. */
    Set<String> numbers() {
        Set<String> numbers = new HashSet<>();
        all().forEach(one -> numbers.addAll(members.numbersOf(one.number())));
        return numbers;
    }
}
