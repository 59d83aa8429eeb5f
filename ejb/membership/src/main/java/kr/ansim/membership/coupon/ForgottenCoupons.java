package kr.ansim.membership.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kr.ansim.membership.MemberErased;

/** Coupons of members who are erased end with them; codes for anybody are nobody's. */
@ApplicationScoped
class ForgottenCoupons {

    @Inject
    private CouponRows rows;

    void forget(@Observes MemberErased erased) {
        erased.members().forEach(rows::withdrawAll);
    }
}
