package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kr.ansim.membership.BenefitQuote;
import kr.ansim.membership.PointsRefusal;
import kr.ansim.membership.QuoteBenefits;
import kr.ansim.membership.coupon.CouponChoice;
import kr.ansim.membership.coupon.CouponDesk;
import kr.ansim.membership.point.Holders;
import kr.ansim.membership.point.Standings;

/** What is best for a cart, worked out from how everything stands at this moment. */
@ApplicationScoped
public class QuoteDesk {

    @Inject
    private Holders holders;

    @Inject
    private Holds holds;

    @Inject
    private HoldEnd end;

    @Inject
    private FreeDeliveries deliveries;

    @Inject
    private CouponDesk coupons;

    @Inject
    private Standings standings;

    public BenefitQuote quote(QuoteBenefits command) {
        CartCheck.lines(command.cart()).refuse();
        Holders.Holder holder = holders.of(command.member());
        holds.runOutOf(holder.head()).forEach(end::end);
        CouponChoice choice = coupons.best(holder.head(), command.cart(), command.codes());
        long left = command.cart().cost().amount() - choice.total();
        long available = Math.max(0, standings.available(holder.head()));
        long points = Math.min(command.points(), Math.min(available, left));
        return new BenefitQuote(
                command.cart().cost(),
                choice.applied(),
                choice.refused(),
                points,
                points == command.points() ? Optional.empty() : Optional.of(reason(points, left)),
                available,
                deliveries.left(holder.head()));
    }

    private static PointsRefusal reason(long points, long left) {
        return points == left ? PointsRefusal.NOTHING_LEFT : PointsRefusal.TOO_FEW;
    }
}
