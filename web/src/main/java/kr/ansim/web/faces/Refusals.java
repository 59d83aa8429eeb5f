package kr.ansim.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;

/** Says in the reader's language which rule was broken and what to do, by the texts that the API uses too. */
public final class Refusals {

    private static final String PROBLEMS = "kr.ansim.web.texts.Problems";
    private static final String IDENTITY = "kr.ansim.web.texts.Identity";
    private static final String FAILURES = "kr.ansim.web.texts.Failures";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Refusals() {}

    /** Shows all that is wrong, each at the field it concerns, whose input has the field's name as id, else at the top of the form. */
    public static void show(String form, RuleBroken broken) {
        broken.all().forEach(one -> showOne(form, one));
    }

    private static void showOne(String form, RuleBroken broken) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String where = broken.field();
        if (where != null && where.contains("].")) {
            showInList(faces, form + ":" + where.replace("[", ":").replace("].", ":"), form, broken);
            return;
        }
        UIComponent input =
                broken.field() == null ? null : faces.getViewRoot().findComponent(form + ":" + broken.field());
        if (input instanceof UIInput field) {
            field.setValid(false);
            // an invalid field shows what was submitted, and by now that is forgotten
            field.setSubmittedValue(
                    faces.getExternalContext().getRequestParameterMap().get(field.getClientId(faces)));
        }
        FacesMessage message = message(broken, locale(faces));
        if (input != null && message.getDetail().isEmpty()) {
            // beside a field only the detail is shown
            message.setDetail(message.getSummary());
        }
        faces.addMessage(input == null ? form : input.getClientId(faces), message);
        faces.validationFailed();
    }

    /** In short, for a rule that nobody has broken yet. */
    public static String title(RuleBroken broken) {
        return message(broken, locale(FacesContext.getCurrentInstance())).getSummary();
    }

    /** The list has the name of the field as id, the input that of what stands behind the place: {@code grades[2].code}. */
    private static void showInList(FacesContext faces, String id, String form, RuleBroken broken) {
        FacesMessage message = message(broken, locale(faces));
        boolean found = faces.getViewRoot().invokeOnComponent(faces, id, (context, input) -> {
            if (input instanceof UIInput field) {
                field.setValid(false);
                field.setSubmittedValue(
                        context.getExternalContext().getRequestParameterMap().get(id));
            }
        });
        faces.addMessage(found ? id : form, message);
        faces.validationFailed();
    }

    static FacesMessage message(RuleBroken broken, Locale locale) {
        String code = broken.code().name();
        Object[] arguments = broken.arguments().stream().map(Refusals::spoken).toArray();
        ResourceBundle problems = ResourceBundle.getBundle(PROBLEMS, locale);
        if (problems.containsKey("title." + code)) {
            return error(
                    fill(problems, "title." + code, locale, arguments),
                    fill(problems, "detail." + code, locale, arguments));
        }
        ResourceBundle identity = ResourceBundle.getBundle(IDENTITY, locale);
        String key = "rule." + code;
        return identity.containsKey(key)
                ? error(fill(identity, key, locale, arguments), "")
                : failure("refused", locale, List.of());
    }

    /** One of the texts about failures, for instance {@code busy}. */
    static FacesMessage failure(String key, Locale locale, List<String> arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(FAILURES, locale);
        return error(fill(texts, key, locale), fill(texts, key + ".text", locale, arguments.toArray()));
    }

    static Locale locale(FacesContext faces) {
        return faces.getViewRoot() == null
                ? faces.getApplication().getViewHandler().calculateLocale(faces)
                : faces.getViewRoot().getLocale();
    }

    private static Object spoken(Object argument) {
        return argument instanceof Instant instant ? TIME.format(instant.atZone(SystemClock.KOREA)) : argument;
    }

    private static FacesMessage error(String title, String detail) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, title, detail);
    }

    private static String fill(ResourceBundle texts, String key, Locale locale, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
