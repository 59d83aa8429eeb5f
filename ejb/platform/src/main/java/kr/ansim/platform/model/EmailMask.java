package kr.ansim.platform.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An e-mail address of which two letters and the domain stay; of a shorter one, less. */
public final class EmailMask {

    private static final String HIDDEN = "***";
    private static final Pattern DOMAIN =
            Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N}.-]*[\\p{L}\\p{M}\\p{N}])?");

    private EmailMask() {}

    public static String mask(@Nullable String email) {
        String plain = email == null ? "" : Letters.tidy(email);
        if (plain.isEmpty()) {
            return "";
        }
        int at = plain.lastIndexOf('@');
        if (at < 0 || !DOMAIN.matcher(plain.substring(at + 1)).matches()) {
            return HIDDEN;
        }
        return start(plain.substring(0, at)) + HIDDEN + plain.substring(at);
    }

    private static String start(String local) {
        List<String> letters = Letters.of(local.endsWith(HIDDEN) ? local.substring(0, local.length() - 3) : local);
        int shown = local.endsWith(HIDDEN) ? Math.min(2, letters.size()) : Math.min(2, letters.size() - 1);
        return String.join("", letters.subList(0, Math.max(0, shown)));
    }
}
