package kr.ansim.membership;

/**
 * What of an order makes its amount. The price of the goods always does.
 *
 * @param shipping whether what was paid for shipping is added
 * @param discounts whether discounts count as if they had been paid
 * @param usedPoints whether points count as if money had been paid
 */
public record Counted(boolean shipping, boolean discounts, boolean usedPoints) {

    /** As is usual in the field. */
    public static final Counted GOODS_PAID = new Counted(false, false, false);
}
