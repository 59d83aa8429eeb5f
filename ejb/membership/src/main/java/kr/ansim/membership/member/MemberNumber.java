package kr.ansim.membership.member;

import java.security.SecureRandom;

/**
 * By which members are called on the phone: nine random digits and one to check them, by the algorithm of Luhn, which finds
 * each wrong digit and almost each swap of two.
 */
final class MemberNumber {

    private static final SecureRandom RANDOM = new SecureRandom();

    private MemberNumber() {}

    static String next() {
        String digits = String.format("%09d", RANDOM.nextInt(1_000_000_000));
        return digits + check(digits);
    }

    static boolean isOne(String number) {
        return number.matches("[0-9]{10}") && check(number.substring(0, 9)) == number.charAt(9);
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
