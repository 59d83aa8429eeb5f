package kr.ansim.partner.product;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The codes by which products are known to everybody, such as {@code P-7K3M-2H9X}. They are said on the telephone, so no two
 * signs look or sound like each other's double, and the last one proves the others: one wrong sign, or two that changed
 * places, never make another product's code.
 */
final class ProductCode {

    /** Of signs that look alike, as 8 and B or 5 and S, one at most; 23, because a prime proves most. */
    private static final String SIGNS = "23456789ACEFHJKMNPRTWXY";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ProductCode() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        int sum = 0;
        for (int place = 1; place < LENGTH; place++) {
            int sign = RANDOM.nextInt(SIGNS.length());
            code.append(SIGNS.charAt(sign));
            sum += place * sign;
        }
        return written(code.append(SIGNS.charAt(check(sum))).toString());
    }

    /** What somebody typed, in any case and with or without hyphens; empty when it can be no code. */
    static Optional<String> read(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        if (signs.length() != LENGTH + 1 || signs.charAt(0) != 'P') {
            return Optional.empty();
        }
        String code = signs.substring(1);
        int sum = 0;
        for (int place = 1; place <= LENGTH; place++) {
            int sign = SIGNS.indexOf(code.charAt(place - 1));
            if (sign < 0) {
                return Optional.empty();
            }
            sum += place * sign;
        }
        return sum % SIGNS.length() == 0 ? Optional.of(written(code)) : Optional.empty();
    }

    /** The sign that makes the sum of all, each times its place, divisible. */
    private static int check(int sum) {
        int sign = 0;
        while ((sum + LENGTH * sign) % SIGNS.length() != 0) {
            sign++;
        }
        return sign;
    }

    private static String written(String signs) {
        return "P-" + signs.substring(0, LENGTH / 2) + "-" + signs.substring(LENGTH / 2);
    }
}
