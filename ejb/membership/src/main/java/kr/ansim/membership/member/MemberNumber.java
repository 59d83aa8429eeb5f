package kr.ansim.membership.member;

import kr.ansim.kernel.CheckedDigits;

/** By which members are called on the phone: nine random digits and one to check them. */
final class MemberNumber {

    private static final int DIGITS = 10;

    private MemberNumber() {}

    static String next() {
        return CheckedDigits.next(DIGITS);
    }

    static boolean isOne(String number) {
        return CheckedDigits.isRight(number, DIGITS);
    }
}
