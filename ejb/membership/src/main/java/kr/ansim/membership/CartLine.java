package kr.ansim.membership;

import kr.ansim.kernel.Won;

/**
 * A line of an order that is about to be placed.
 *
 * @param price of one piece
 */
public record CartLine(int line, String productCode, String category, Won price, int quantity) {

    public Won cost() {
        return price.times(quantity);
    }
}
