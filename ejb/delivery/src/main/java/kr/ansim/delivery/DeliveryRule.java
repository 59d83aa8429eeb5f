package kr.ansim.delivery;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** The rules of locker booking that a caller can break. */
public enum DeliveryRule implements RuleCode {
    /** Every door that the parcel fits in is taken or out of order. */
    LOCKER_FULL(Breach.CONFLICT),
    /** The site takes no new parcels. */
    SITE_CLOSED(Breach.CONFLICT),
    /** The order has a live booking already. */
    ORDER_ALREADY_BOOKED(Breach.CONFLICT),
    /** The time to confirm ran out before the call came. */
    HOLD_EXPIRED(Breach.CONFLICT),
    /** A hold can be renewed once. */
    ALREADY_RENEWED(Breach.CONFLICT),
    /** The booking is in a state that does not allow this. */
    WRONG_STATE(Breach.CONFLICT),
    /** No door of the site, free or not, is large or strong enough. */
    PARCEL_TOO_LARGE(Breach.UNPROCESSABLE),
    UNKNOWN_SITE(Breach.UNKNOWN),
    UNKNOWN_COMPARTMENT(Breach.UNKNOWN),
    UNKNOWN_BOOKING(Breach.UNKNOWN),
    UNKNOWN_CHECKOUT(Breach.UNKNOWN),
    /** Too many others want the same doors at this moment. */
    BUSY(Breach.UNAVAILABLE);

    private final Breach breach;

    DeliveryRule(Breach breach) {
        this.breach = breach;
    }

    @Override
    public Breach breach() {
        return breach;
    }
}
