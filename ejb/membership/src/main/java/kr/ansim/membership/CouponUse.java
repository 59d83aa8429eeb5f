package kr.ansim.membership;

import kr.ansim.kernel.Won;

/**
 * What became of coupons.
 *
 * @param held set aside at checkouts
 * @param used without those that were rolled back
 * @param expired whose last month is over without their use
 * @param cost what those that were used took off
 */
public record CouponUse(long issued, long held, long used, long expired, Won cost) {

    /** Of a hundred that were issued. */
    public long share() {
        return issued == 0 ? 0 : used * 100 / issued;
    }
}
