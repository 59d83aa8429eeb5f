package kr.ansim.membership.benefit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.ansim.kernel.Faults;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.Cart;
import kr.ansim.membership.CartLine;
import kr.ansim.membership.ReturnLines;

/** What is wrong with a cart as it was told. */
final class CartCheck {

    private CartCheck() {}

    static Faults lines(Cart cart) {
        return once(cart.lines().stream().map(CartLine::line).toList());
    }

    /** Of what goes back, each line is told once, so that no share is counted twice. */
    static Faults pieces(ReturnLines told) {
        return once(told.pieces().stream().map(ReturnLines.Piece::line).toList());
    }

    private static Faults once(List<Integer> lines) {
        Faults faults = new Faults();
        Set<Integer> known = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!known.add(lines.get(at))) {
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
