package kr.ansim.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.FindPickupPoints.Point;
import kr.ansim.delivery.booking.HoldTerm;
import kr.ansim.delivery.booking.Recipients;
import kr.ansim.delivery.checkout.CheckoutDesk;
import kr.ansim.kernel.RuleBroken;

/**
 * A customer's choice of a locker for one order, without an account: the token in the address is all that is needed and
 * opens this one order only. A refused move leaves everything as it was, so a customer never loses a door by trying
 * another.
 */
@Stateless
public class LockerCheckout {

    @Inject
    CheckoutDesk desk;

    @Inject
    HoldTerm term;

    @Inject
    Recipients recipients;

    @RolesAllowed("bookings:write")
    public OpenedCheckout open(OpenCheckout command) {
        return desk.open(command);
    }

    /**
     * What the customer of this checkout carries in her address, for the shop that opened it. The same whenever asked.
     *
     * @throws RuleBroken {@code UNKNOWN_CHECKOUT} also for a checkout of another shop
     */
    @RolesAllowed("bookings:write")
    public String token(UUID shopId, UUID checkoutId) {
        return desk.token(shopId, checkoutId);
    }

    /** How long a door is kept from the tap on, and once more when renewed. */
    @PermitAll
    public Duration holdLength() {
        return term.length();
    }

    /** How long the recipient of a booking that ended, or never came to be, stays known. */
    @PermitAll
    public Duration recipientKept() {
        return recipients.kept();
    }

    /** @throws RuleBroken {@code UNKNOWN_CHECKOUT} also when its time has been over for a day */
    @PermitAll
    public CheckoutDetails find(String token) {
        return desk.find(token);
    }

    /** The point to search near as the shop told it; nothing once the customer has decided. */
    @PermitAll
    public Optional<Point> point(String token) {
        return desk.point(token);
    }

    /**
     * The customer's address as the shop told it, for the customer alone; nothing once all is decided. Each look is in the audit trail.
     */
    @PermitAll
    public Optional<String> address(String token) {
        return desk.address(token);
    }

    /**
     * Holds a door of this site and gives back the one held before.
     *
     * @throws RuleBroken as {@link LockerBooking#hold}, and {@code WRONG_STATE} when the customer has left
     */
    @PermitAll
    public CheckoutDetails hold(String token, UUID siteId) {
        return desk.hold(token, siteId);
    }

    /** @throws RuleBroken {@code HOLD_EXPIRED, ALREADY_RENEWED, WRONG_STATE} */
    @PermitAll
    public CheckoutDetails renew(String token) {
        return desk.renew(token);
    }

    /** The held door is the order's address; the customer goes back to the shop. @throws RuleBroken {@code HOLD_EXPIRED, WRONG_STATE} */
    @PermitAll
    public CheckoutDetails confirm(String token) {
        return desk.confirm(token);
    }

    /**
     * The customer goes back without a locker, and a held door is free again. Has the shop confirmed that door meanwhile,
     * the booking stays and the result says so.
     */
    @PermitAll
    public CheckoutDetails leave(String token, CheckoutResult how) {
        return desk.leave(token, how);
    }
}
