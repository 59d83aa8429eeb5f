package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.membership.benefit.HoldDesk;
import kr.ansim.membership.point.Holders;
import kr.ansim.membership.point.JournalSearch;
import kr.ansim.membership.point.Standings;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** What members have in points, all who are merged as one person. */
@Stateless
public class MemberPoints {

    @Inject
    private Holders holders;

    @Inject
    private Standings standings;

    @Inject
    private JournalSearch journals;

    @Inject
    private HoldDesk desk;

    @Inject
    private Statements statements;

    /** @param number of a member. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    @RolesAllowed({"members:read", "MEMBERSHIP_MANAGER", "VIP_DESK"})
    public PointStanding of(String number) {
        Holders.Holder holder = holders.of(MemberKey.of(number));
        return statements.once(new Question(holder.head()), () -> {
            desk.endRunOutOf(holder.head());
            return standings.of(holder.head());
        });
    }

    private record Question(UUID head) {}

    /**
     * What changed a member's points, the newest first.
     *
     * @param after the last that is known, null for the first page
     * @throws RuleBroken {@code NO_SUCH_MEMBER}
     */
    @RolesAllowed({"members:read", "MEMBERSHIP_MANAGER", "VIP_DESK"})
    public List<PointStatementLine> statement(String number, @Nullable UUID after, int limit) {
        return journals.statement(holders.of(MemberKey.of(number)).head(), after, limit);
    }
}
