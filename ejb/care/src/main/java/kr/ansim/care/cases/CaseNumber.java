package kr.ansim.care.cases;

import java.util.Locale;
import kr.ansim.kernel.CheckedDigits;

/** By which cases are called on the phone: a C, seven random digits and one to check them. */
public final class CaseNumber {

    private static final int DIGITS = 8;
    private static final String LETTER = "C";

    private CaseNumber() {}

    static String next() {
        return LETTER + CheckedDigits.next(DIGITS);
    }

    /** As it is kept, from what people type: in any case, with blanks and dashes, with the letter or without. */
    public static String of(String typed) {
        String plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return plain.startsWith(LETTER) ? plain : LETTER + plain;
    }

    public static boolean isOne(String typed) {
        String number = of(typed);
        return CheckedDigits.isRight(number.substring(1), DIGITS);
    }
}
