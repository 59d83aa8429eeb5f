package kr.ansim.web.delivery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kr.ansim.delivery.AffectedBooking;
import kr.ansim.delivery.SiteBoards;
import kr.ansim.delivery.SiteOperations;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** The question before a site or a door goes out of use or comes back: why, and who has a door there; and the answer. */
@Named("siteOperation")
@ViewScoped
public class SiteOperationView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "operation";

    /** What can be done; its name in lower case begins the keys of its texts. */
    public enum Kind {
        CLOSE,
        OPEN,
        BREAK,
        MEND
    }

    @Inject
    private SiteBoards boards;

    @Inject
    private SiteOperations operations;

    private Kind kind = Kind.CLOSE;
    private @Nullable UUID site;
    private String door = "";
    private @Nullable String reason;
    private boolean done;
    private List<Touched> touched = List.of();

    /** A live booking there, as far as the page links to it. */
    public record Touched(UUID bookingId, String orderNo, String compartment, String state) implements Serializable {

        static Touched of(AffectedBooking booking) {
            return new Touched(
                    booking.bookingId(),
                    booking.orderNo(),
                    booking.compartment(),
                    booking.state().name());
        }
    }

    public void ask(String what, UUID siteId, String number) {
        kind = Kind.valueOf(what);
        site = siteId;
        door = number;
        reason = null;
        done = false;
        touched = list(isAboutSite() ? boards.touchedBySite(siteId) : boards.touchedByDoor(siteId, number));
    }

    public void act() {
        UUID siteId = site;
        String why = reason;
        if (siteId == null || why == null) {
            return;
        }
        try {
            touched = list(
                    switch (kind) {
                        case CLOSE -> operations.close(siteId, why);
                        case OPEN -> operations.open(siteId, why);
                        case BREAK -> operations.markOutOfOrder(siteId, door, why);
                        case MEND -> operations.markInOrder(siteId, door, why);
                    });
            done = true;
        } catch (RuleBroken broken) {
            Refusals.show(FORM, broken);
        }
    }

    private static List<Touched> list(List<AffectedBooking> bookings) {
        return bookings.stream().map(Touched::of).toList();
    }

    private boolean isAboutSite() {
        return kind == Kind.CLOSE || kind == Kind.OPEN;
    }

    /** Whether customers lose nothing, but somebody should look after them. */
    public boolean isTouching() {
        return !touched.isEmpty() && (kind == Kind.CLOSE || kind == Kind.BREAK);
    }

    public String getKey() {
        return "operation." + kind.name().toLowerCase(Locale.ROOT);
    }

    public boolean isSerious() {
        return kind == Kind.CLOSE || kind == Kind.BREAK;
    }

    public String getDoor() {
        return door;
    }

    public boolean isDone() {
        return done;
    }

    public List<Touched> getTouched() {
        return touched;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
