package kr.ansim.web.faces;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** As if a page were shown in a language, until it is closed: words ask for no more of it. */
public final class PageIn extends FacesContextWrapper implements AutoCloseable {

    private final Map<Object, Object> attributes = new HashMap<>();
    private final Map<String, Object> application = new HashMap<>();
    private final UIViewRoot root;

    public PageIn(Locale language) {
        super(null);
        FacesContext.setCurrentInstance(this);
        root = new Root(language);
    }

    private static final class Root extends UIViewRoot {
        private final Locale language;

        private Root(Locale language) {
            this.language = language;
        }

        @Override
        public Locale getLocale() {
            return language;
        }
    }

    @Override
    public Map<Object, Object> getAttributes() {
        return attributes;
    }

    /** Components keep there what they know of their classes. */
    @Override
    public ExternalContext getExternalContext() {
        return new ExternalContextWrapper(null) {
            @Override
            public Map<String, Object> getApplicationMap() {
                return application;
            }
        };
    }

    @Override
    public UIViewRoot getViewRoot() {
        return root;
    }

    @Override
    public void close() {
        FacesContext.setCurrentInstance(null);
    }
}
