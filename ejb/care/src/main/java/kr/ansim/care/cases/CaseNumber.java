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

    /** As it is written for people: {@code C-1234-5678}. */
    public static String shown(String number) {
        return number.replaceFirst("^C(\\d{4})(\\d{4})$", "C-$1-$2");
    }

    public static boolean isOne(String typed) {
        String number = of(typed);
        return CheckedDigits.isRight(number.substring(1), DIGITS);
    }
}
