package kr.ansim.membership;

import java.util.List;
import kr.ansim.kernel.Won;

/** An order that is about to be placed; what is paid for shipping is no part of it. */
public record Cart(SalesChannel channel, List<CartLine> lines) {

    public Cart {
        lines = List.copyOf(lines);
    }

    public Won cost() {
        return lines.stream().map(CartLine::cost).reduce(Won.ZERO, Won::plus);
    }
}
