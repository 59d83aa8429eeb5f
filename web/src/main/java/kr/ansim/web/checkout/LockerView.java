package kr.ansim.web.checkout;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kr.ansim.delivery.BookingDetails;
import kr.ansim.delivery.CheckoutDetails;
import kr.ansim.delivery.CheckoutResult;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.LockerCheckout;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Busy;
import kr.ansim.platform.DatabaseUnreachable;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.watch.Figures;
import org.jspecify.annotations.Nullable;

/** What a customer does on the page: take a door, keep it longer, settle on it, or go home. */
@Named("locker")
@RequestScoped
public class LockerView {

    private static final String SITE = "site";
    static final String REFUSED = "refused";

    @Inject
    private Figures figures;

    @Inject
    private CheckoutVisit visit;

    @Inject
    private LockerCheckout checkout;

    @Inject
    private NearbyView nearby;

    @Inject
    private Steps steps;

    @Inject
    private WayToShop wayToShop;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private @Nullable String refusal;

    /** Another window may have settled it: an answer to a script has no place for that news, so the page is opened anew. */
    public void keepUp() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.isPostback() && !context.getResponseComplete() && !visit.isChoosing()) {
            toSelf();
        }
    }

    public void hold() {
        Optional<UUID> site = chosenSite();
        if (site.isEmpty()) {
            refuse("NOTHING_CHOSEN");
        } else {
            move(() -> checkout.hold(visit.token(), site.get()));
        }
    }

    /** The same site once more, after the time was up. */
    public void holdAgain() {
        getHeld().ifPresent(held -> move(() -> checkout.hold(visit.token(), held.getSiteId())));
    }

    public void renew() {
        move(() -> checkout.renew(visit.token()));
    }

    public void confirm() {
        move(() -> checkout.confirm(visit.token()));
    }

    public void goHome() {
        move(() -> checkout.leave(visit.token(), CheckoutResult.HOME));
    }

    private void move(Supplier<CheckoutDetails> move) {
        try {
            CheckoutDetails now = move.get();
            visit.moved(now);
            nearby.readAgain();
            if (now.isOver()) {
                steps.toShop(visit.token(), now);
            } else if (!Steps.isAjax()) {
                toSelf();
            }
        } catch (RuleBroken broken) {
            refuse(broken.code().name());
        } catch (Busy | DatabaseUnreachable | EJBException failure) {
            CheckoutVisit.note("a customer's move failed", failure);
            refuse(DeliveryRule.BUSY.name());
        }
    }

    private void refuse(String code) {
        figures.refused("page", code);
        visit.readAgain();
        nearby.readAgain();
        refusal = code;
        if (!visit.isChoosing() || !Steps.isAjax()) {
            toSelf();
        }
    }

    private void toSelf() {
        Map<String, String> parameters = nearby.getAddress();
        if (refusal != null) {
            parameters.put(REFUSED, refusal);
        }
        steps.toPage(Steps.LOCKER, parameters);
    }

    private Optional<UUID> chosenSite() {
        try {
            return Optional.ofNullable(request.getParameter(SITE)).map(UUID::fromString);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    public boolean isChoosing() {
        return visit.isChoosing();
    }

    public boolean isOver() {
        return visit.details().filter(CheckoutDetails::isOver).isPresent();
    }

    public boolean isConfirmed() {
        return visit.details()
                .filter(details -> details.result() == CheckoutResult.CONFIRMED)
                .isPresent();
    }

    /** Key of the outcome in the texts. */
    public String getOutcomeKey() {
        CheckoutDetails over = visit.details().orElseThrow();
        return "over." + (over.hasRunOut() ? "OUT_OF_TIME" : over.result());
    }

    public boolean isUnreachable() {
        return visit.isUnreachable();
    }

    public @Nullable CheckoutDetails getCheckout() {
        return visit.details().orElse(null);
    }

    public String getToken() {
        return visit.token();
    }

    Optional<Held> getHeld() {
        return visit.details().flatMap(CheckoutDetails::booking).map(booking -> Held.of(booking, clock.instant()));
    }

    /** The door kept at present, or null. */
    public @Nullable Held getRunning() {
        return getHeld().filter(Held::isRunning).orElse(null);
    }

    /** The door that was kept until its time was up, or null. */
    public @Nullable Held getRunOut() {
        return getHeld().filter(Held::isRunOut).orElse(null);
    }

    public boolean holds(UUID siteId) {
        return getHeld()
                .filter(Held::isRunning)
                .filter(held -> held.getSiteId().equals(siteId))
                .isPresent();
    }

    /** The card that is marked: what was sent last, as long as it can be had, else what is kept. */
    public boolean marked(LockerCard card) {
        boolean possible = card.isFree() || holds(card.id());
        return possible && chosenSite().map(card.id()::equals).orElseGet(() -> holds(card.id()));
    }

    public long getHoldMinutes() {
        return Math.max(1, checkout.holdLength().toMinutes());
    }

    public String getShopLink() {
        return wayToShop.of(visit.details().orElseThrow()).toString();
    }

    /** Why the last move was refused, as a key of the texts; null when it was not. */
    public @Nullable String getRefusal() {
        return ToldRefusals.key(refusal == null ? request.getParameter(REFUSED) : refusal);
    }

    /** Said when a smaller size would have done but is taken. */
    public String getLarger() {
        return getHeld()
                .map(Held::booking)
                .map(booking -> Wording.CHECKOUT.text(
                        "hold.larger", LockerWords.size(booking.smallestFitting()), LockerWords.size(booking.size())))
                .orElse("");
    }

    /** The news of the last move, for those who listen. */
    public String getSpoken() {
        Held running = getRunning();
        if (running != null) {
            return Wording.CHECKOUT.text(
                    "spoken.held",
                    running.booking().compartment(),
                    running.booking().siteName());
        }
        return getRunOut() == null ? "" : Wording.CHECKOUT.text("hold.over");
    }

    /** What stays true in spite of the refusal. */
    public String getConsolation() {
        return getHeld()
                .filter(Held::isRunning)
                .map(Held::booking)
                .map(BookingDetails::compartment)
                .map(door -> Wording.CHECKOUT.text("refused.kept", door))
                .orElse("");
    }
}
