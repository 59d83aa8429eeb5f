package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
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
}
