package kr.ansim.membership.coupon;

import java.util.List;
import java.util.Map;
import kr.ansim.membership.AppliedCoupon;
import kr.ansim.membership.RefusedCoupon;

/**
 * Which of the coupons that were offered are used.
 *
 * @param off what each takes off
 */
public record CouponChoice(Map<OfferedCoupon, Long> off, List<AppliedCoupon> applied, List<RefusedCoupon> refused) {

    public long total() {
        return off.values().stream().mapToLong(Long::longValue).sum();
    }
}
