package kr.ansim.web.home;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the start page for use in Java. */
final class HomeTexts {

    private HomeTexts() {}

    static String text(String key, Object... arguments) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String pattern =
                ResourceBundle.getBundle("kr.ansim.web.texts.Home", locale).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
