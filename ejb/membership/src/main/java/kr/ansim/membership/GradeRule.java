package kr.ansim.membership;

import kr.ansim.kernel.Won;

/**
 * What a grade asks of a member.
 *
 * @param rank 0 for the lowest, which everybody has
 * @param code as shops know it, for instance {@code VIP}
 */
public record GradeRule(
        int rank, String code, String koreanName, String englishName, int minCount, Won minAmount, Join join) {

    public String name(String language) {
        return language.equals("en") ? englishName : koreanName;
    }

    public boolean isMetBy(Purchases purchases) {
        return gapOf(purchases).isNone();
    }

    /** What is missing. */
    public Gap gapOf(Purchases purchases) {
        return new Gap(
                Math.max(0, minCount - purchases.count()),
                Won.of(Math.max(0, minAmount.minus(purchases.amount()).amount())),
                join);
    }
}
