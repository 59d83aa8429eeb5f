package kr.ansim.web.membership;

import org.jspecify.annotations.Nullable;

/** What people type. They write 200,000 as well as 200000; what is no number is out of every range. */
final class Typed {

    private static final int WRONG = -1;

    private Typed() {}

    static int number(String text) {
        String digits = digits(text);
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : WRONG;
    }

    static long amount(String text) {
        String digits = digits(text);
        return digits.matches("[0-9]{1,15}") ? Long.parseLong(digits) : WRONG;
    }

    private static String digits(String text) {
        return text.replaceAll("[\\s,]", "");
    }

    static String told(@Nullable String text) {
        return text == null ? "" : text;
    }
}
