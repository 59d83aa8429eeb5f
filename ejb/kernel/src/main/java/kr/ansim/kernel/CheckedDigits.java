package kr.ansim.kernel;

import java.security.SecureRandom;

/**
 * Digits that people say on the phone, of which the last checks the others by the algorithm of Luhn: it finds each wrong digit
 * and almost each swap of two.
 */
public final class CheckedDigits {

    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckedDigits() {}

    /** Random ones. @param length 2 to 19, with the one that checks */
    public static String next(int length) {
        long below = 1;
        for (int at = 1; at < length; at++) {
            below *= 10;
        }
        String digits = String.format("%0" + (length - 1) + "d", RANDOM.nextLong(below));
        return digits + check(digits);
    }

    public static boolean isRight(String digits, int length) {
        return digits.matches("[0-9]{" + length + "}")
                && check(digits.substring(0, length - 1)) == digits.charAt(length - 1);
    }

    private static char check(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(at) - '0';
            int weighed = (digits.length() - at) % 2 == 1 ? digit * 2 : digit;
            sum += weighed / 10 + weighed % 10;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
