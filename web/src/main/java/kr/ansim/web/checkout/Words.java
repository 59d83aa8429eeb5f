package kr.ansim.web.checkout;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of these pages in the page's language. */
final class Words {

    private Words() {}

    static String text(String key, Object... values) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String pattern =
                ResourceBundle.getBundle("kr.ansim.web.texts.Checkout", locale).getString(key);
        return new MessageFormat(pattern, locale).format(values);
    }
}
