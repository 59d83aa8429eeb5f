package kr.ansim.membership;

import java.util.List;

/**
 * What grades have, and how points live.
 *
 * @param expiryMonths how long points live; they end with the last day of a month
 * @param owed whether points that were spent before their purchase was returned are owed
 */
public record BenefitTerms(List<GradeBenefit> benefits, int expiryMonths, boolean owed) {

    public BenefitTerms {
        benefits = List.copyOf(benefits);
    }

    /** Of a grade and kind, all together. */
    public long amount(int grade, BenefitKind kind) {
        return benefits.stream()
                .filter(one -> one.grade() == grade && one.kind() == kind)
                .mapToLong(GradeBenefit::amount)
                .sum();
    }

    public List<GradeBenefit> coupons(int grade) {
        return benefits.stream()
                .filter(one -> one.grade() == grade && one.kind() == BenefitKind.COUPON)
                .toList();
    }
}
