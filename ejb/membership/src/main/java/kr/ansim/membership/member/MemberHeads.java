package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberState;
import kr.ansim.membership.MembershipRule;
import kr.ansim.platform.Statements;

/** For whom a member's number stands: itself, or the head of those it belongs to. */
@ApplicationScoped
public class MemberHeads {

    @Inject
    private Statements statements;

    /** @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public UUID of(String number) {
        return statements
                .find("SELECT head_id FROM membership_member WHERE number = ?", row -> row.uuid("head_id"), number)
                .orElseThrow(() -> new RuleBroken(MembershipRule.NO_SUCH_MEMBER));
    }

    /**
     * What was ordered and said by a member who is erased stays for the law, so that only those who answer for it may look.
     *
     * @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT}
     */
    public void requireReadable(String number, boolean byManager) {
        if (!byManager) {
            readable(number);
        }
    }

    /**
     * For whom it stands, unless that member is erased.
     *
     * @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT}
     */
    public UUID readable(String number) {
        Head head = statements
                .find(
                        "SELECT h.id, h.state FROM membership_member m JOIN membership_member h ON h.id = m.head_id"
                                + " WHERE m.number = ?",
                        row -> new Head(row.uuid("id"), row.string("state")),
                        number)
                .orElseThrow(() -> new RuleBroken(MembershipRule.NO_SUCH_MEMBER));
        if (head.state().equals(MemberState.ERASED.name())) {
            throw new RuleBroken(MembershipRule.MEMBER_RECORDS_KEPT);
        }
        return head.id();
    }

    private record Head(UUID id, String state) {}
}
