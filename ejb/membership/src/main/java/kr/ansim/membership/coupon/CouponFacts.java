package kr.ansim.membership.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.membership.CouponState;
import kr.ansim.membership.figures.BenefitFact;
import kr.ansim.membership.figures.BenefitFacts;
import kr.ansim.platform.Statements;

/** Tells the figures what becomes of the coupons of a hold, which is locked by whoever moves them. */
@ApplicationScoped
class CouponFacts {

    @Inject
    private Statements statements;

    @Inject
    private BenefitFacts facts;

    /** Of all that are in this state by this hold. */
    void tell(BenefitFact.What what, UUID hold, CouponState state) {
        facts.tell(of(what, hold, state, "%"));
    }

    /** The one of this code, if it was used by this hold. */
    List<BenefitFact> back(UUID hold, String code) {
        return of(BenefitFact.What.COUPON_BACK, hold, CouponState.USED, code);
    }

    private List<BenefitFact> of(BenefitFact.What what, UUID hold, CouponState state, String code) {
        return statements.list(
                "SELECT k.campaign_id, k.valid_to, k.discount FROM membership_hold_coupon h JOIN membership_coupon k"
                        + " ON k.id = h.coupon_id AND k.hold_id = h.hold_id AND k.state = ? WHERE h.hold_id = ?"
                        + " AND h.live = TRUE AND h.code LIKE ?",
                row -> BenefitFact.coupon(what, row.uuid("campaign_id"), row.date("valid_to"), row.bigint("discount")),
                state,
                hold,
                code);
    }
}
