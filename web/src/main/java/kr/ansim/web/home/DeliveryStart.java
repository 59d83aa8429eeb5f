package kr.ansim.web.home;

import static kr.ansim.web.faces.Wording.HOME;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import kr.ansim.delivery.BookingFilter;
import kr.ansim.delivery.BookingLookUp;
import kr.ansim.delivery.BookingSummary;
import kr.ansim.delivery.DeliveryFigures;
import kr.ansim.delivery.DoorTally;
import kr.ansim.delivery.FindBookings;
import kr.ansim.delivery.ImportSummary;
import kr.ansim.delivery.ListSites;
import kr.ansim.delivery.SiteBoards;
import kr.ansim.delivery.SiteFilter;
import kr.ansim.delivery.SiteSummary;
import org.jspecify.annotations.Nullable;

/** What the delivery desk begins its day with. */
@Named("deliveryStart")
@RequestScoped
public class DeliveryStart {

    private static final int SHOWN = 5;
    private static final String SITES = "/delivery/sites.xhtml";
    private static final String BOOKINGS = "/delivery/bookings.xhtml?show=";

    @Inject
    private SiteBoards boards;

    @Inject
    private BookingLookUp bookings;

    private @Nullable DeliveryFigures figures;

    private DeliveryFigures figures() {
        DeliveryFigures known = figures;
        if (known == null) {
            known = boards.figures();
            figures = known;
        }
        return known;
    }

    public List<StartFigure> getFigures() {
        DoorTally doors = figures().doors();
        int broken = figures().count(SiteFilter.BROKEN);
        int closed = figures().count(SiteFilter.CLOSED);
        return List.of(
                new StartFigure(
                        "sites",
                        number(figures().count(SiteFilter.ALL)),
                        HOME.text("sites.note", doors.total()),
                        "",
                        SITES),
                new StartFigure("free", number(doors.free()), HOME.text("free.note", share(doors)), "", SITES),
                new StartFigure(
                        "held", number(doors.held()), HOME.text("held.note"), now(doors.held()), BOOKINGS + "held"),
                new StartFigure("booked", number(doors.booked()), HOME.text("booked.note"), "", BOOKINGS + "confirmed"),
                new StartFigure(
                        "broken", number(doors.out()), HOME.text("broken.note", broken), "", SITES + "?show=broken"),
                new StartFigure("closed", number(closed), HOME.text("closed.note"), "", SITES + "?show=closed"));
    }

    private static String now(int held) {
        return held > 0 ? "now" : "";
    }

    /** Rounded down: all of them are free only when all of them are. */
    private static long share(DoorTally doors) {
        return doors.total() == 0 ? 0 : 100L * doors.free() / doors.total();
    }

    private static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Customers whose door went out of use, and who wait for somebody to care. */
    public int getTouchedCount() {
        return figures().doors().touched();
    }

    public List<BookingSummary> getTouched() {
        return bookings.find(new FindBookings("", BookingFilter.TOUCHED, null, SHOWN))
                .rows();
    }

    public List<SiteSummary> getBroken() {
        return boards.list(new ListSites("", "", "", SiteFilter.BROKEN, 0, SHOWN))
                .rows();
    }

    public int getBrokenCount() {
        return figures().count(SiteFilter.BROKEN);
    }

    public List<ImportSummary> getImports() {
        return boards.imports(SHOWN);
    }
}
