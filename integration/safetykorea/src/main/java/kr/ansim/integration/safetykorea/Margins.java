package kr.ansim.integration.safetykorea;

/** The blanks around a text: few texts have any, and every text of every row is asked for them. */
final class Margins {

    /** All blanks but those of ASCII stand from the one to the other. */
    private static final char FIRST_WIDE = 0x1680;

    private static final char LAST_WIDE = 0x3000;

    private Margins() {}

    /** What {@link String#strip} makes of it. */
    static String strip(String text) {
        int last = text.length() - 1;
        return last < 0 || isSurelyNone(text.charAt(0)) && isSurelyNone(text.charAt(last)) ? text : text.strip();
    }

    private static boolean isSurelyNone(char sign) {
        return sign > ' ' && sign < FIRST_WIDE || sign > LAST_WIDE;
    }
}
