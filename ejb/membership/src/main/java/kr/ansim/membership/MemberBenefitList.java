package kr.ansim.membership;

import java.util.List;

/**
 * What a member has by its grade.
 *
 * @param grade by rank, 0 for the lowest
 * @param pointsRate in ten-thousandths of what is paid for goods
 * @param freeDeliveries in a month
 * @param freeDeliveriesLeft in this month
 * @param coupons that can be used today, the soonest end first, at most a hundred
 */
public record MemberBenefitList(
        int grade,
        long pointsRate,
        long freeDeliveries,
        long freeDeliveriesLeft,
        boolean vipPackaging,
        boolean dedicatedDesk,
        List<MemberCoupon> coupons) {

    public MemberBenefitList {
        coupons = List.copyOf(coupons);
    }
}
