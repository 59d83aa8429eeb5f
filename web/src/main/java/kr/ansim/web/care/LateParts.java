package kr.ansim.web.care;

import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the one screen says beside who it is. Each part is read by itself, so that one that can't be leaves the others there. */
@Named("lateParts")
@ViewScoped
public class LateParts implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(LateParts.class.getName());

    @Inject
    private DeskHoldings holdings;

    @Inject
    private TimelineView timeline;

    @Inject
    private GreetingsView greetings;

    @Inject
    private NextBestView next;

    @Inject
    private MemberCasesView cases;

    @Inject
    private DeskView desk;

    @Inject
    private HttpServletRequest request;

    private boolean asked;
    private final EnumSet<LatePart> missing = EnumSet.noneOf(LatePart.class);

    public void showAll() {
        asked = true;
        EnumSet.allOf(LatePart.class).forEach(this::show);
    }

    /** Also once more. */
    public void show(LatePart part) {
        if (desk.isErased()) {
            return;
        }
        try {
            read(part);
            missing.remove(part);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> part + " of the one screen can't be read");
            missing.add(part);
        }
    }

    private void read(LatePart part) {
        switch (part) {
            case HOLDINGS -> holdings.read();
            case PAST -> timeline.read();
            case HELP -> {
                greetings.getRows();
                next.getProducts();
                cases.getOpen();
            }
        }
    }

    /**
     * Whether all was asked for. The call bar changes nothing of it, so what the bar sends does without: most of the work
     * would be to build it and to ask what it shows.
     */
    private boolean isAsked() {
        return asked && !isByCallBar();
    }

    /** Whether a part is there. */
    public boolean shows(LatePart part) {
        return isAsked() && !desk.isErased() && !missing.contains(part);
    }

    /** Whether a part was asked for and can't be read. */
    public boolean lacks(LatePart part) {
        return isAsked() && missing.contains(part);
    }

    /** Whether a part is still on its way. */
    public boolean awaits() {
        return !isAsked() && !desk.isErased();
    }

    private boolean isByCallBar() {
        String source = request.getParameter(ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME);
        return source != null && source.startsWith(CallBarView.FORM + ":");
    }
}
