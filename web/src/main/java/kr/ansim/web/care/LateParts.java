package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.platform.OneLook;

/**
 * What the one screen says beside who it is. All is read at one look; if that fails each part is read by itself, so that one
 * that can't be leaves the others there.
 */
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
    private NewCaseView fresh;

    @Inject
    private CallBackPlanView callBack;

    @Inject
    private ActsView acts;

    @Inject
    private DeskView desk;

    @Inject
    private OneLook look;

    private boolean asked;
    private final EnumSet<LatePart> missing = EnumSet.noneOf(LatePart.class);

    public void showAll() {
        asked = true;
        if (desk.isErased()) {
            return;
        }
        try {
            // ends holds that have run out, which is no reading
            holdings.getPoints();
            look.at(() -> EnumSet.allOf(LatePart.class).forEach(this::read));
            missing.clear();
        } catch (RuntimeException oneOfThem) {
            // which one, each tells by itself
            EnumSet.allOf(LatePart.class).forEach(this::show);
        }
    }

    /** Also once more. */
    public void show(LatePart part) {
        if (desk.isErased()) {
            return;
        }
        try {
            look.at(() -> read(part));
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
                acts.getOrders();
                fresh.getOrders();
                callBack.phones(desk.getIt().number());
            }
        }
    }

    /** Whether a part is there. */
    public boolean shows(LatePart part) {
        return asked && !desk.isErased() && !missing.contains(part);
    }

    /** Whether a part was asked for and can't be read. */
    public boolean lacks(LatePart part) {
        return asked && missing.contains(part);
    }

    /** Whether a part is still on its way. */
    public boolean awaits() {
        return !asked && !desk.isErased();
    }
}
