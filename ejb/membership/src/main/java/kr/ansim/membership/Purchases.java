package kr.ansim.membership;

import kr.ansim.kernel.Won;

/** What counts of a member's purchases in some time: how many there were, and for how much. */
public record Purchases(int count, Won amount) {

    public static final Purchases NONE = new Purchases(0, Won.ZERO);

    public Purchases plus(Purchases more) {
        return new Purchases(Math.addExact(count, more.count), amount.plus(more.amount));
    }
}
