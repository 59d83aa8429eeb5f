package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kr.ansim.membership.benefit.HoldDesk;
import kr.ansim.membership.point.Holders;
import kr.ansim.membership.point.Standings;

/** What members have in points, all who are merged as one person. */
@Stateless
public class MemberPoints {

    @Inject
    private Holders holders;

    @Inject
    private Standings standings;

    @Inject
    private HoldDesk desk;

    /** @param number of a member. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    @RolesAllowed({"members:read", "MEMBERSHIP_MANAGER", "VIP_DESK"})
    public PointStanding of(String number) {
        Holders.Holder holder = holders.of(MemberKey.of(number));
        desk.endRunOutOf(holder.head());
        return standings.of(holder.head());
    }
}
