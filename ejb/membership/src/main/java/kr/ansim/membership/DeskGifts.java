package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Won;
import kr.ansim.membership.benefit.UnitCosts;
import kr.ansim.membership.coupon.DeskCoupons;
import kr.ansim.membership.point.DeskPoints;

/**
 * What the desk gives to a member who calls. How much one person gives alone is the desk's own rule: whoever calls this has
 * asked it before.
 */
@Stateless
@RolesAllowed("VIP_DESK")
public class DeskGifts {

    @Inject
    private DeskPoints points;

    @Inject
    private DeskCoupons coupons;

    @Inject
    private UnitCosts costs;

    /** What the packaging of the best costs us, for one order. */
    public Won packaging() {
        return Won.of(costs.packaging());
    }

    /** They end as all points do. @throws RuleBroken {@code NO_SUCH_MEMBER} at member, {@code OUT_OF_RANGE} at points, {@code JOURNAL_DIFFERS} */
    public void give(GivePoints gift) {
        points.give(gift);
    }

    /** Of which a coupon can be given today, the soonest end first. */
    public List<DeskCampaign> campaigns() {
        return coupons.open();
    }

    /** Also one that has ended. @throws RuleBroken {@code CAMPAIGN_NOT_FOUND} */
    public DeskCampaign campaign(UUID id) {
        return coupons.find(id);
    }

    /**
     * Gives a new coupon that is this member's alone.
     *
     * @return its code
     * @throws RuleBroken {@code NO_SUCH_MEMBER} at member; {@code CAMPAIGN_NOT_FOUND, CAMPAIGN_ENDED, COUPONS_ENOUGH} at campaign
     */
    public String give(GiveCoupon gift) {
        return coupons.give(gift);
    }
}
