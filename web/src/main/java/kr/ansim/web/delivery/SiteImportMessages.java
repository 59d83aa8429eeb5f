package kr.ansim.web.delivery;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.ansim.delivery.SiteImportRow;

/** What a remark on a file of sites says to people: what is wrong, and what to do. */
public final class SiteImportMessages {

    private static final String TEXTS = "kr.ansim.web.texts.Import";

    private SiteImportMessages() {}

    public static String of(SiteImportRow row, Locale locale) {
        return text(row.code().name(), locale, row.arguments().toArray());
    }

    static String text(String key, Locale locale, Object... arguments) {
        String pattern = ResourceBundle.getBundle(TEXTS, locale).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
