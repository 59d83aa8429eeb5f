package kr.ansim.membership.benefit;

import java.util.HashSet;
import java.util.Set;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.Cart;

/** What is wrong with a cart as it was told. */
final class CartCheck {

    private CartCheck() {}

    /** @param points to be paid with, at most all that the lines cost */
    static Faults faults(Cart cart, long points) {
        Faults faults = new Faults();
        Set<Integer> lines = new HashSet<>();
        for (int at = 0; at < cart.lines().size(); at++) {
            if (!lines.add(cart.lines().get(at).line())) {
                faults.at("lines[" + at + "].line", BenefitRule.LINE_TWICE);
            }
        }
        if (Won.of(points).compareTo(cart.cost()) > 0) {
            faults.at("points", BenefitRule.MORE_THAN_COST, cart.cost().amount());
        }
        return faults;
    }
}
