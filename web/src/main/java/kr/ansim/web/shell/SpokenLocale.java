package kr.ansim.web.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Gives every view the language of {@link Preferences}: its texts, its messages, its dates. */
public class SpokenLocale extends ViewHandlerWrapper {

    public SpokenLocale(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Preferences.locale(
                (HttpServletRequest) context.getExternalContext().getRequest());
    }
}
