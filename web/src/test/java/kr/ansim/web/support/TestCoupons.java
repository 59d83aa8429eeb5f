package kr.ansim.web.support;

import java.util.UUID;
import kr.ansim.kernel.Ids;

/** Campaigns with one coupon, put into the portal's database. */
public final class TestCoupons {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private TestCoupons() {}

    /** @param stacking {@code NEVER, ALWAYS} or {@code CATEGORY}. @return the code of a coupon of so many won for anybody */
    public static String off(long won, String stacking) {
        byte[] campaign = Ids.toBytes(Ids.next());
        Rows.change(
                "INSERT INTO membership_campaign (id, name, kind, amount, most, minimum, categories, channels, valid_from,"
                        + " valid_to, stacking, per_member, state, wanted_codes, made_codes, made_at)"
                        + " VALUES (?, ?, 'AMOUNT', ?, 0, 0, '', '', '2026-01-01', '2099-12-31', ?, 0, 'OPEN', 1, 1, NOW(6))",
                campaign,
                "여는 날 " + won,
                won,
                stacking);
        String code = code();
        Rows.change(
                "INSERT INTO membership_coupon (id, code, campaign_id, valid_to, state, discount)"
                        + " VALUES (?, ?, ?, '2099-12-31', 'FREE', 0)",
                Ids.toBytes(Ids.next()),
                code,
                campaign);
        return code;
    }

    /** Twelve signs with the one that checks them, by the algorithm of Luhn. */
    private static String code() {
        long bits = UUID.randomUUID().getMostSignificantBits() >>> 4;
        StringBuilder code = new StringBuilder();
        int sum = 0;
        for (int at = 0; at < 12; at++) {
            int value = (int) (bits >>> 5 * at & 31);
            code.append(SIGNS.charAt(value));
            int weighed = at % 2 == 1 ? value * 2 : value;
            sum += weighed / 32 + weighed % 32;
        }
        return code.append(SIGNS.charAt((32 - sum % 32) % 32)).toString();
    }
}
