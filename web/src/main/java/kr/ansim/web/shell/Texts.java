package kr.ansim.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Fills patterns of the bundles where a page needs the words in an attribute. */
@Named("texts")
@ApplicationScoped
public class Texts {

    public String fill(String pattern, Object... values) {
        return new MessageFormat(pattern, locale()).format(values);
    }

    /** A date or time in a pattern of the bundles, with the names of days and months of the page's language. */
    public String date(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(time);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
