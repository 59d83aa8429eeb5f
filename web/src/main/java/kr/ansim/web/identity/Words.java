package kr.ansim.web.identity;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;

/** The texts of these pages for use in Java, above all what to say about a broken rule. */
final class Words {

    private static final String BUNDLE = "kr.ansim.web.texts.Identity";

    private Words() {}

    static String text(String key, Object... arguments) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** Shows a broken rule at its field, whose input has the field's name as id, or at the top of the page. */
    static void refuse(String formId, RuleBroken broken) {
        Object[] arguments = broken.arguments().stream().map(Words::spoken).toArray();
        String words = text("rule." + broken.code().name(), arguments);
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent input = faces.getViewRoot().findComponent(formId + ":" + broken.field());
        if (input instanceof UIInput field) {
            field.setValid(false);
        }
        faces.addMessage(
                input == null ? formId : input.getClientId(faces),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        faces.validationFailed();
    }

    /** Says that something worked, on this page or on the one that comes next. */
    static void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(key, arguments), ""));
    }

    private static Object spoken(Object argument) {
        return argument instanceof Instant instant
                ? DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(SystemClock.KOREA))
                : argument;
    }
}
