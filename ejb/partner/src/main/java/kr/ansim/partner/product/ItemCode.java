package kr.ansim.partner.product;

import java.util.Locale;

/** Companies' own codes of their products. */
public final class ItemCode {

    private ItemCode() {}

    /** As two are compared: the database does not tell small letters from capitals either. */
    public static String folded(String itemCode) {
        return itemCode.toLowerCase(Locale.ROOT);
    }
}
