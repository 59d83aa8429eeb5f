package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import kr.ansim.membership.close.CloseMovements;
import kr.ansim.membership.figures.CostFigures;
import kr.ansim.membership.figures.CouponFigures;

/**
 * How the membership goes, by month. All of it is read from sums that are kept while things happen, so it takes no longer for
 * more members; what happened in the last seconds may not be in it.
 */
@Stateless
@RolesAllowed("MEMBERSHIP_MANAGER")
public class MembershipFigures {

    @Inject
    private CloseMovements closes;

    @Inject
    private CostFigures costs;

    @Inject
    private CouponFigures coupons;

    /** Closes that hold, the earliest first. */
    public List<ClosedGrades> grades(YearMonth since) {
        return closes.since(since.atDay(1));
    }

    /** The earliest month first. */
    public List<BenefitCost> costs(YearMonth since) {
        return costs.since(since);
    }

    /** The earliest month first. */
    public List<CouponMonth> couponsByMonth(YearMonth since) {
        return coupons.byMonth(since);
    }

    /** Whose coupons cost most first. */
    public List<CampaignUse> couponsByCampaign(YearMonth since, int most) {
        return coupons.byCampaign(since, most);
    }
}
