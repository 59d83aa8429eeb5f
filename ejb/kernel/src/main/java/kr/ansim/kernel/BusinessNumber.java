package kr.ansim.kernel;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Korean business registration number: ten digits, of which the last proves the others. Whether a business of this number
 * exists only the tax office knows.
 *
 * @param digits ten digits without hyphens
 */
public record BusinessNumber(String digits) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{10}");
    private static final Pattern GAPS = Pattern.compile("[\\s-]");
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    /** @throws IllegalArgumentException when the digits cannot be such a number */
    public BusinessNumber {
        if (!DIGITS.matcher(digits).matches() || digits.charAt(9) != checkDigit(digits)) {
            throw new IllegalArgumentException("no business registration number");
        }
    }

    /** Reads what somebody has typed, with or without hyphens; empty when it cannot be such a number. */
    public static Optional<BusinessNumber> read(String typed) {
        String plain =
                GAPS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
        return DIGITS.matcher(plain).matches() && plain.charAt(9) == checkDigit(plain)
                ? Optional.of(new BusinessNumber(plain))
                : Optional.empty();
    }

    /** As people write it: 214-86-39239. */
    public String written() {
        return digits.substring(0, 3) + "-" + digits.substring(3, 5) + "-" + digits.substring(5);
    }

    @Override
    public String toString() {
        return written();
    }

    private static char checkDigit(String digits) {
        int sum = (digits.charAt(8) - '0') * 5 / 10;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
