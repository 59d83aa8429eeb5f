package kr.ansim.membership;

import kr.ansim.kernel.Won;

/**
 * What one benefit of a grade would cost in a month.
 *
 * @param campaign its name, of coupons; empty otherwise
 * @param many won that points are issued for, deliveries, packages, or coupons that are given
 * @param usedShare of these, in ten-thousandths
 * @param each what one of them costs; of points, in ten-thousandths
 */
public record SimulatedCost(
        int grade, BenefitKind kind, String campaign, long many, long usedShare, long each, Won cost) {}
