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
        if (!byManager && isErased(of(number))) {
            throw new RuleBroken(MembershipRule.MEMBER_RECORDS_KEPT);
        }
    }

    private boolean isErased(UUID head) {
        return statements
                .find("SELECT state FROM membership_member WHERE id = ?", row -> row.string("state"), head)
                .filter(MemberState.ERASED.name()::equals)
                .isPresent();
    }
}
