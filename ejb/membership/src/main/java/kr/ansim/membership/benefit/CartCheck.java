package kr.ansim.membership.benefit;

import java.util.HashSet;
import java.util.Set;
import kr.ansim.kernel.Faults;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.Cart;

/** What is wrong with a cart as it was told. */
final class CartCheck {

    private CartCheck() {}

    static Faults lines(Cart cart) {
        Faults faults = new Faults();
        Set<Integer> lines = new HashSet<>();
        for (int at = 0; at < cart.lines().size(); at++) {
            if (!lines.add(cart.lines().get(at).line())) {
                faults.at("lines[" + at + "].line", BenefitRule.LINE_TWICE);
            }
        }
        return faults;
    }

    /** @param discount by coupons. @param points to be paid with, at most what is left then */
    static Faults points(Cart cart, long discount, long points) {
        Faults faults = new Faults();
        long left = cart.cost().amount() - discount;
        if (points > left) {
            faults.at("points", BenefitRule.MORE_THAN_COST, left);
        }
        return faults;
    }
}
