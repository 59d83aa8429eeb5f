package kr.ansim.membership;

import kr.ansim.kernel.Won;

/** What a member lacks of a grade, by count and by amount: "30,000원, 1건 남음". Neither is ever negative. */
public record Gap(int count, Won amount, Join join) {

    /** Whether nothing is missing. */
    public boolean isNone() {
        boolean enough = count == 0;
        boolean muchEnough = amount.equals(Won.ZERO);
        return join == Join.BOTH ? enough && muchEnough : enough || muchEnough;
    }
}
