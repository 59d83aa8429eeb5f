package kr.ansim.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the pages for use in Java, in the language of the page. */
public enum Wording {
    ACTS("Acts"),
    AUDIT("Audit"),
    BENEFITS("Benefits"),
    BUSINESS("Business"),
    CALLS("Calls"),
    CALL_BACKS("CallBacks"),
    CASES("Cases"),
    CERTIFICATION("Certification"),
    CHECKOUT("Checkout"),
    CONTACTS("Contacts"),
    CONTRACT("Contract"),
    DELIVERY("Delivery"),
    DESK("Desk"),
    DESK_REPORTS("DeskReports"),
    DOCUMENTS("Documents"),
    GRADES("Grades"),
    GREETINGS("Greetings"),
    HOME("Home"),
    IDENTITY("Identity"),
    MACROS("Macros"),
    MEMBERS("Members"),
    NOTICE("Notice"),
    ORDERS("Orders"),
    PAPERS("Papers"),
    PAPER_RULES("PaperRules"),
    PARTNER("Partner"),
    POINTS("Points"),
    PRIVACY("Privacy"),
    PRODUCTS("Products"),
    REVIEW("Review"),
    RULES("Rules"),
    SHELL("Shell"),
    SOURCES("Sources");

    private final String bundle;

    Wording(String name) {
        bundle = "kr.ansim.web.texts." + name;
    }

    public boolean has(String key) {
        return texts().containsKey(key);
    }

    /** What follows this prefix in the keys that begin with it. */
    public List<String> keys(String prefix) {
        return texts().keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    public String text(String key, Object... arguments) {
        return new MessageFormat(texts().getString(key), locale()).format(arguments);
    }

    /** Says that something worked and needs nothing more. */
    public void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(key, arguments), ""));
    }

    private ResourceBundle texts() {
        return ResourceBundle.getBundle(bundle, locale());
    }

    private static Locale locale() {
        return Refusals.locale(FacesContext.getCurrentInstance());
    }
}
