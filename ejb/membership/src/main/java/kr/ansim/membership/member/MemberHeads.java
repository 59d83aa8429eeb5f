package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberRef;
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
        return head(number).id();
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
        Head head = head(number);
        if (head.state() == MemberState.ERASED) {
            throw new RuleBroken(MembershipRule.MEMBER_RECORDS_KEPT);
        }
        return head.id();
    }

    /** @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public MemberRef ref(String number) {
        Head head = head(number);
        return new MemberRef(head.id(), head.number());
    }

    /** Of the one that stands for it. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public MemberState state(String number) {
        return head(number).state();
    }

    private Head head(String number) {
        return statements
                .once(
                        new Question(number),
                        () -> statements.find(
                                "SELECT h.id, h.number, h.state FROM membership_member m JOIN membership_member h ON h.id ="
                                        + " m.head_id WHERE m.number = ?",
                                row -> new Head(
                                        row.uuid("id"), row.string("number"), MemberState.valueOf(row.string("state"))),
                                number))
                .orElseThrow(() -> new RuleBroken(MembershipRule.NO_SUCH_MEMBER));
    }

    private record Question(String number) {}

    private record Head(UUID id, String number, MemberState state) {}
}
