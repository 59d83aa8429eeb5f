package kr.ansim.partner.product;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.Texts;
import kr.ansim.partner.PartnerRule;

/** Companies' own codes of their products. Systems name products by them in addresses. */
public final class ItemCode {

    private static final String FIELD = "itemCode";
    private static final Pattern BREAK = Pattern.compile("[\\t\\r\\n]");

    /** What parts addresses, or is read otherwise by one of the machines that an address passes. */
    private static final Pattern NOT_IN_ADDRESSES = Pattern.compile("[/\\\\;%?#]");

    private ItemCode() {}

    /** As two are compared: the database does not tell small letters from capitals either. */
    public static String folded(String itemCode) {
        return itemCode.toLowerCase(Locale.ROOT);
    }

    static void check(Faults faults, String itemCode) {
        if (!Texts.plain(itemCode).equals(itemCode) || BREAK.matcher(itemCode).find()) {
            faults.at(FIELD, PartnerRule.ITEM_CODE_UNSEEN);
        }
        Matcher sign = NOT_IN_ADDRESSES.matcher(itemCode);
        if (sign.find()) {
            faults.at(FIELD, PartnerRule.ITEM_CODE_SIGN, sign.group());
        }
        if (itemCode.equals(".") || itemCode.equals("..")) {
            faults.at(FIELD, PartnerRule.ITEM_CODE_DOTS);
        }
    }
}
