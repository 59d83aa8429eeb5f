package kr.ansim.platform.model;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A phone number without its last four digits; the way it is written stays. */
public final class PhoneMask {

    private static final int HIDDEN_DIGITS = 4;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9*() .-]{1,20}");

    private PhoneMask() {}

    public static String mask(@Nullable String phone) {
        if (phone == null || phone.isBlank()) {
            return "";
        }
        String number = Normalizer.normalize(phone, Normalizer.Form.NFKC).strip();
        if (!NUMBER.matcher(number).matches()) {
            return "***";
        }
        StringBuilder masked = new StringBuilder(number);
        int hidden = 0;
        for (int i = masked.length() - 1; i >= 0 && hidden < HIDDEN_DIGITS; i--) {
            if (masked.charAt(i) == '*' || Character.isDigit(masked.charAt(i))) {
                masked.setCharAt(i, '*');
                hidden++;
            }
        }
        return masked.toString();
    }
}
