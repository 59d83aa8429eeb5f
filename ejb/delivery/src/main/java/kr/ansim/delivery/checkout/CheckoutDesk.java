package kr.ansim.delivery.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.CheckoutDetails;
import kr.ansim.delivery.CheckoutResult;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.OpenCheckout;
import kr.ansim.delivery.OpenedCheckout;
import kr.ansim.delivery.booking.Booking;
import kr.ansim.delivery.booking.BookingDesk;
import kr.ansim.delivery.booking.BookingMoves;
import kr.ansim.delivery.booking.BookingReport;
import kr.ansim.delivery.booking.Bookings;
import kr.ansim.delivery.booking.HoldOrder;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.MasterKeys;
import kr.ansim.platform.PersonalDataVault;
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
    PersonalDataVault vault;

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
        UUID recipient = vault.keep(
                "recipient", command.recipient().asFields(), command.recipient().phone());
        String text = command.address();
        UUID address = text == null ? null : vault.keep("address", Map.of("address", text), null);
        Checkout checkout =
                new Checkout(id, command, Checkouts.hash(token(id)), recipient, address, clock.instant(), life);
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
        SecretKey key = keys.derived(TOKEN);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(Ids.toBytes(checkoutId)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public CheckoutDetails find(String token) {
        return details(known(checkouts.find(token)));
    }

    public Optional<String> address(String token) {
        Checkout checkout = known(checkouts.find(token));
        refuseIfOver(checkout);
        return checkout.address()
                .map(kept -> vault.reveal(kept, "customer's own checkout").get("address"));
    }

    public CheckoutDetails hold(String token, UUID siteId) {
        Checkout checkout = choosing(token);
        Instant now = clock.instant();
        Optional<Booking> held = booking(checkout).filter(booking -> booking.stateAt(now) == BookingState.HELD);
        if (held.filter(booking -> booking.siteId().equals(siteId)).isPresent()) {
            return details(checkout);
        }
        HoldOrder order = new HoldOrder(
                checkout.shopId(), checkout.orderNo(), siteId, checkout.parcel(), checkout.recipient(), checkout.id());
        Booking booking = desk.hold(order).booking();
        checkout.chose(booking.id(), booking.heldUntil());
        return details(checkout);
    }

    public CheckoutDetails renew(String token) {
        Checkout checkout = choosing(token);
        Booking renewed = moves.renew(chosen(checkout)).booking();
        checkout.chose(renewed.id(), renewed.heldUntil());
        return details(checkout);
    }

    public CheckoutDetails confirm(String token) {
        Checkout checkout = known(checkouts.lock(token));
        if (checkout.resultAt(clock.instant()) == CheckoutResult.CONFIRMED) {
            return details(checkout);
        }
        refuseIfOver(checkout);
        moves.confirm(chosen(checkout));
        finish(checkout, CheckoutResult.CONFIRMED);
        return details(checkout);
    }

    public CheckoutDetails leave(String token, CheckoutResult how) {
        Checkout checkout = known(checkouts.lock(token));
        Instant now = clock.instant();
        if (checkout.isOverAt(now)) {
            return details(checkout);
        }
        booking(checkout)
                .filter(booking -> booking.stateAt(now) == BookingState.HELD)
                .ifPresent(booking -> moves.cancel(booking, "left the checkout"));
        finish(checkout, how);
        return details(checkout);
    }

    private void finish(Checkout checkout, CheckoutResult how) {
        checkout.finish(how, clock.instant());
        audit.record(
                AuditEntry.of("checkout.finished", "checkout", checkout.id().toString())
                        .detail("order", checkout.orderNo())
                        .detail("result", how.name()));
    }

    private Checkout choosing(String token) {
        Checkout checkout = known(checkouts.lock(token));
        refuseIfOver(checkout);
        return checkout;
    }

    private void refuseIfOver(Checkout checkout) {
        if (checkout.isOverAt(clock.instant())) {
            throw new RuleBroken(DeliveryRule.WRONG_STATE);
        }
    }

    private Checkout known(Optional<Checkout> found) {
        Instant now = clock.instant();
        return found.filter(checkout -> !checkout.isForgottenAt(now))
                .orElseThrow(() -> new RuleBroken(DeliveryRule.UNKNOWN_CHECKOUT));
    }

    private Booking chosen(Checkout checkout) {
        return booking(checkout).orElseThrow(() -> new RuleBroken(DeliveryRule.WRONG_STATE));
    }

    private Optional<Booking> booking(Checkout checkout) {
        return checkout.bookingId().flatMap(bookings::find);
    }

    private CheckoutDetails details(Checkout checkout) {
        Instant now = clock.instant();
        return new CheckoutDetails(
                checkout.id(),
                checkout.shopId(),
                checkout.orderNo(),
                checkout.parcel(),
                checkout.near(),
                checkout.address().isPresent(),
                checkout.returnUrl(),
                checkout.locale(),
                checkout.expiresAt(),
                booking(checkout).map(booking -> report.details(booking, now)),
                checkout.resultAt(now),
                checkout.finishedAt(now));
    }
}
