package kr.ansim.simulators.http;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The languages of the simulators' pages; what the reader chose, else what the browser prefers, else Korean. */
public enum Language {
    KO(Locale.KOREAN),
    EN(Locale.ENGLISH);

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public static Language of(String tag) {
        return "en".equals(tag) ? EN : KO;
    }

    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public String text(String key) {
        return ResourceBundle.getBundle("kr.ansim.simulators.texts.Texts", locale, NO_FALLBACK)
                .getString(key);
    }
}
