package kr.ansim.care.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.platform.MaskingPolicy;

/** Free words without what shows who somebody is: mail addresses, phone numbers, and the numbers of cards and residents. */
@ApplicationScoped
class MaskedWords {

    private static final Pattern EMAIL =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
    private static final Pattern CARD = Pattern.compile("(?<!\\d)\\d{4}(?:[- ]?\\d{4}){3}(?!\\d)");
    private static final Pattern RESIDENT = Pattern.compile("(?<!\\d)\\d{6}[- ]?[1-8]\\d{6}(?!\\d)");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\dA-Za-z-])(?:\\+82[-. ]?\\d{1,2}|0\\d{1,3})[-. ]?\\d{3,4}[-. ]?\\d{4}(?!\\d)");
    private static final String HIDDEN = "***";

    @Inject
    private MaskingPolicy policy;

    String mask(String words) {
        String masked = replaced(EMAIL, words, policy::email);
        masked = replaced(CARD, masked, card -> HIDDEN);
        masked = replaced(RESIDENT, masked, resident -> HIDDEN);
        return replaced(PHONE, masked, policy::phone);
    }

    private static String replaced(Pattern what, String words, UnaryOperator<String> by) {
        return what.matcher(words).replaceAll(found -> Matcher.quoteReplacement(by.apply(found.group())));
    }
}
