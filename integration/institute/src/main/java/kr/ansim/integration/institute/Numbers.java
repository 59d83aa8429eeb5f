package kr.ansim.integration.institute;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import kr.ansim.kernel.Unreadable;

/** Numbers of certificates and reports, which are the same in small letters and with spaces. */
final class Numbers {

    private static final Pattern ELSEWHERE = Pattern.compile("\\s*|\\.{1,2}|.*[/\\\\\\p{Cntrl}].*", Pattern.DOTALL);

    private Numbers() {}

    /** Whether it can stand in a path: nothing does not, and what would lead elsewhere neither. */
    static boolean askable(String number) {
        return !ELSEWHERE.matcher(number).matches();
    }

    /** @throws Unreadable when the answer is about another number than the one asked for */
    static void checkSame(String told, String asked) throws Unreadable {
        if (!normal(told).equals(normal(asked))) {
            throw new Unreadable("it is about another number");
        }
    }

    private static String normal(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }
}
