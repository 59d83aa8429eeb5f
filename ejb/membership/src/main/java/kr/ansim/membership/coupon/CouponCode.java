package kr.ansim.membership.coupon;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Codes of coupons: twelve random letters and digits, 60 bits, and one to check them by the algorithm of Luhn over 32 signs.
 * Without I, L, O and U, which are misread or make words; nobody finds another by knowing one.
 */
public final class CouponCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_SIGNS = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CouponCode() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < RANDOM_SIGNS; at++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.append(check(code)).toString();
    }

    /** As it is kept, of what somebody typed: in capitals, without hyphens and blanks, misread signs put right. */
    public static String typed(String text) {
        return text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** Whether it could be one: nobody need look for what is mistyped. */
    static boolean isOne(String code) {
        return code.length() == RANDOM_SIGNS + 1
                && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && check(code.substring(0, RANDOM_SIGNS)) == code.charAt(RANDOM_SIGNS);
    }

    private static char check(CharSequence signs) {
        int base = SIGNS.length();
        int sum = 0;
        for (int at = 0; at < signs.length(); at++) {
            int value = SIGNS.indexOf(signs.charAt(at));
            int weighed = (signs.length() - at) % 2 == 1 ? value * 2 : value;
            sum += weighed / base + weighed % base;
        }
        return SIGNS.charAt((base - sum % base) % base);
    }
}
