package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import kr.ansim.partner.ApplicationDrafts;
import kr.ansim.partner.ApplicationStep;
import kr.ansim.web.faces.Onward;
import org.jspecify.annotations.Nullable;

/** Keeps what stands in the form of a step while it is typed, and gives it back to whoever comes again. */
@Named("typed")
@ViewScoped
public class TypedView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FORM = "f:";

    @Inject
    private ApplicationDrafts drafts;

    @Inject
    private ApplicationView frame;

    @Inject
    private HttpServletRequest request;

    private boolean restored;
    private transient @Nullable Typed known;

    /** Pages say that something is there again before they show it. */
    @PostConstruct
    void open() {
        find();
    }

    /** What is typed in the step that is open; nothing for who may not change it. */
    Typed find() {
        Typed found = known;
        if (found == null) {
            found = new Typed(
                    isTypedIn(frame.getStep()) && frame.isEditable() ? drafts.find(frame.getStep()) : Map.of());
            known = found;
            restored = !found.isEmpty();
        }
        return found;
    }

    private static boolean isTypedIn(ApplicationStep step) {
        return step != ApplicationStep.PAPERS && step != ApplicationStep.CHECK;
    }

    /** Whether the form opened with something that was typed before and not kept. */
    public boolean isRestored() {
        return restored;
    }

    public void keep() {
        if (!isTypedIn(frame.getStep()) || !frame.isEditable()) {
            return;
        }
        Map<String, String> typed = request.getParameterMap().entrySet().stream()
                .filter(field -> field.getKey().startsWith(FORM))
                .collect(Collectors.toMap(
                        field -> field.getKey().substring(FORM.length()),
                        field -> String.join(Typed.BETWEEN, field.getValue())));
        drafts.keep(frame.getStep(), typed);
    }

    /** Back to what was kept. */
    public void forget() {
        drafts.forget(frame.getStep());
        Onward.to("/partner/application.xhtml?step=" + frame.name(frame.getStep()));
    }
}
