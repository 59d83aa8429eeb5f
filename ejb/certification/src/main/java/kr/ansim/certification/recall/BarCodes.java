package kr.ansim.certification.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.certification.number.Spelling;
import kr.ansim.kernel.BarCode;

/**
 * Bar codes as they are compared (GS1 General Specifications): GTIN of 8, 12, 13 or 14 digits with a right check digit. A
 * carton differs from what is in it by its first digit and its check digit only, so neither is compared. Codes that shops
 * give out themselves mean something else in each shop and are none.
 */
final class BarCodes {

    /** Digits that blanks or hyphens may part, as below the bars. */
    private static final Pattern DIGITS = Pattern.compile("(?<![0-9A-Z-])[0-9](?:[ -]?[0-9]){7,13}(?![0-9A-Z-])");

    private static final Pattern BETWEEN = Pattern.compile("[ -]");
    private static final String ZEROES = "000000";
    private static final int SHORTEST = 8;

    private BarCodes() {}

    static List<Trait> in(String text) {
        String plain = Spelling.plain(text);
        int digits = digits(plain);
        if (digits < SHORTEST) {
            return List.of();
        }
        if (digits == plain.length()) { // as most are, and there is nothing else in them
            return isOne(plain) ? List.of(trait(text, plain)) : List.of();
        }
        List<Trait> found = new ArrayList<>();
        Matcher matcher = DIGITS.matcher(plain);
        while (matcher.find()) {
            String code = BETWEEN.matcher(matcher.group()).replaceAll("");
            if (isOne(code)) {
                found.add(trait(text, code));
            }
        }
        return found;
    }

    private static int digits(String plain) {
        int digits = 0;
        for (int i = 0; i < plain.length(); i++) {
            digits += plain.charAt(i) >= '0' && plain.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }

    private static Trait trait(String given, String code) {
        String whole = (ZEROES + code).substring(code.length() - SHORTEST);
        return new Trait(given, whole.substring(1, 13));
    }

    private static boolean isOne(String digits) {
        return BarCode.isOne(digits) && !isOfOneShop(digits);
    }

    private static boolean isOfOneShop(String digits) {
        if (digits.length() == 8) {
            return digits.charAt(0) == '0' || digits.charAt(0) == '2';
        }
        String thirteen = digits.length() == 12 ? "0" + digits : digits.substring(digits.length() - 13);
        return thirteen.charAt(0) == '2'
                || thirteen.startsWith("02")
                || thirteen.startsWith("04")
                || thirteen.startsWith("00000");
    }
}
