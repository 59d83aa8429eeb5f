package kr.ansim.delivery.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.CheckoutDetails;
import kr.ansim.delivery.CheckoutResult;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.FindPickupPoints.Point;
import kr.ansim.delivery.OpenCheckout;
import kr.ansim.delivery.OpenedCheckout;
import kr.ansim.delivery.booking.Booking;
import kr.ansim.delivery.booking.BookingDesk;
import kr.ansim.delivery.booking.BookingMoves;
import kr.ansim.delivery.booking.BookingReport;
import kr.ansim.delivery.booking.Bookings;
import kr.ansim.delivery.booking.HoldOrder;
import kr.ansim.delivery.booking.Recipients;
import kr.ansim.kernel.Digests;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.MasterKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The moves a customer can make between the shop's checkout and the way back. */
@ApplicationScoped
public class CheckoutDesk {

    private static final String TOKEN = "checkout-token";

    @Inject
    Checkouts checkouts;

    @Inject
    BookingDesk desk;

    @Inject
    BookingMoves moves;

    @Inject
    Bookings bookings;

    @Inject
    BookingReport report;

    @Inject
    Recipients recipients;

    @Inject
    OrderPlace place;

    @Inject
    MasterKeys keys;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.checkout.life", defaultValue = "PT1H")
    Duration life;

    public OpenedCheckout open(OpenCheckout command) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        Instant forgotten = now.plus(life).plus(Checkout.REMEMBERED);
        Checkout checkout = new Checkout(
                id,
                command,
                Checkouts.hash(token(id)),
                recipients.keep(command.recipient(), forgotten),
                place.keepAddress(command.address(), forgotten),
                place.keepPoint(command.near(), forgotten),
                now,
                life);
        checkouts.add(checkout);
        audit.record(AuditEntry.of("checkout.opened", "checkout", checkout.id().toString())
                .detail("order", command.orderNo()));
        return new OpenedCheckout(id, checkout.expiresAt());
    }

    public String token(UUID shopId, UUID checkoutId) {
        if (!checkouts.isOfShop(checkoutId, shopId)) {
            throw new RuleBroken(DeliveryRule.UNKNOWN_CHECKOUT);
        }
        return token(checkoutId);
    }

    /** From the id alone nobody can tell the token, and no table holds it. */
    private String token(UUID checkoutId) {
        byte[] mark = Digests.hmac(keys.derived(TOKEN)).doFinal(Ids.toBytes(checkoutId));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    }

    public CheckoutDetails find(String token) {
        return details(known(checkouts.find(token)));
    }

    public Optional<Point> point(String token) {
        return open(token).flatMap(Checkout::near).map(place::point);
    }

    public Optional<String> address(String token) {
        return open(token).flatMap(Checkout::address).flatMap(place::address);
    }

    /** Who has just decided, in another window perhaps, searches no more. */
    private Optional<Checkout> open(String token) {
        return Optional.of(known(checkouts.find(token)))
                .filter(standing -> !standing.isOver())
                .map(Standing::checkout);
    }

    public CheckoutDetails hold(String token, UUID siteId) {
        Standing standing = choosing(checkouts.lock(token));
        if (standing.held().filter(booking -> booking.siteId().equals(siteId)).isPresent()) {
            return details(standing);
        }
        Checkout checkout = standing.checkout();
        HoldOrder order = new HoldOrder(
                checkout.shopId(), checkout.orderNo(), siteId, checkout.parcel(), checkout.recipient(), checkout.id());
        return chose(checkout, desk.hold(order).booking());
    }

    public CheckoutDetails renew(String token) {
        Standing standing = choosing(checkouts.lock(token));
        return chose(standing.checkout(), moves.renew(chosen(standing)).booking());
    }

    public CheckoutDetails confirm(String token) {
        Standing standing = known(checkouts.lock(token));
        if (standing.result() == CheckoutResult.CONFIRMED) {
            return details(standing);
        }
        refuseIfOver(standing);
        moves.confirm(chosen(standing));
        return finish(standing.checkout(), CheckoutResult.CONFIRMED);
    }

    public CheckoutDetails leave(String token, CheckoutResult how) {
        Standing standing = known(checkouts.lock(token));
        if (standing.isOver()) {
            return details(standing);
        }
        boolean confirmed = standing.held()
                .map(held -> moves.giveBack(held, "left the checkout").booking().state())
                .filter(state -> state == BookingState.CONFIRMED)
                .isPresent();
        return finish(standing.checkout(), confirmed ? CheckoutResult.CONFIRMED : how);
    }

    private CheckoutDetails chose(Checkout checkout, Booking booking) {
        checkout.chose(booking.id(), booking.heldUntil());
        return details(standing(checkout));
    }

    private CheckoutDetails finish(Checkout checkout, CheckoutResult how) {
        checkout.finish(how, clock.instant());
        audit.record(
                AuditEntry.of("checkout.finished", "checkout", checkout.id().toString())
                        .detail("order", checkout.orderNo())
                        .detail("result", how.name()));
        return details(standing(checkout));
    }

    private Standing choosing(Optional<Checkout> found) {
        Standing standing = known(found);
        refuseIfOver(standing);
        return standing;
    }

    private static void refuseIfOver(Standing standing) {
        if (standing.isOver()) {
            throw new RuleBroken(DeliveryRule.WRONG_STATE);
        }
    }

    private Standing known(Optional<Checkout> found) {
        Instant now = clock.instant();
        return found.filter(checkout -> !checkout.isForgottenAt(now))
                .map(this::standing)
                .orElseThrow(() -> new RuleBroken(DeliveryRule.UNKNOWN_CHECKOUT));
    }

    private Standing standing(Checkout checkout) {
        return new Standing(checkout, checkout.bookingId().flatMap(bookings::find), clock.instant());
    }

    private static Booking chosen(Standing standing) {
        return standing.booking().orElseThrow(() -> new RuleBroken(DeliveryRule.WRONG_STATE));
    }

    private CheckoutDetails details(Standing standing) {
        Checkout checkout = standing.checkout();
        return new CheckoutDetails(
                checkout.id(),
                checkout.shopId(),
                checkout.orderNo(),
                checkout.parcel(),
                checkout.near().isPresent(),
                checkout.address().isPresent(),
                checkout.returnUrl(),
                checkout.locale(),
                checkout.expiresAt(),
                standing.booking().map(booking -> report.details(booking, standing.now())),
                standing.result(),
                standing.finishedAt());
    }
}
