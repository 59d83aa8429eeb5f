package kr.ansim.kernel;

/**
 * Bar codes of goods (GTIN, GS1 General Specifications): 8, 12, 13 or 14 digits, of which the last proves the others, also
 * when a shop has given them out itself.
 */
public final class BarCode {

    private static final int SHORTEST = 8;
    private static final int SHORT_OF_LONG = 12;
    private static final int LONGEST = 14;

    private BarCode() {}

    /** Whether these digits can be one; nothing else may stand among them. */
    public static boolean isOne(String digits) {
        int length = digits.length();
        return (length == SHORTEST || length >= SHORT_OF_LONG && length <= LONGEST) && isProven(digits);
    }

    private static boolean isProven(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += (digits.length() - i) % 2 == 0 ? 3 * digit : digit;
        }
        return sum % 10 == 0;
    }
}
