package kr.ansim.web.membership;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.ansim.kernel.Won;
import kr.ansim.membership.Gap;
import kr.ansim.membership.Join;

/** What is missing of a grade in words, such as "30,000원, 1건 남음"; for pages and the API alike. */
public final class GapTexts {

    private static final String TEXTS = "kr.ansim.web.texts.Grades";

    private GapTexts() {}

    public static String of(Gap gap, Locale locale) {
        if (gap.isNone()) {
            return text("gap.none", locale);
        }
        boolean amount = !gap.amount().equals(Won.ZERO);
        boolean count = gap.count() > 0;
        if (amount && count) {
            String key = gap.join() == Join.BOTH ? "gap.both" : "gap.either";
            return text(key, locale, gap.amount().amount(), gap.count());
        }
        return amount ? text("gap.amount", locale, gap.amount().amount()) : text("gap.count", locale, gap.count());
    }

    private static String text(String key, Locale locale, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
