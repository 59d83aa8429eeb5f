package kr.ansim.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import kr.ansim.delivery.booking.OrderLockers;

/** The lockers of a customer's orders, for whoever serves the customer. Who receives them is not told here. */
@Stateless
@RolesAllowed("VIP_DESK")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DeskLockers {

    /** Of how many orders one may ask at once. */
    public static final int MOST = 500;

    @Inject
    OrderLockers lockers;

    /** All bookings of these orders, those that changed last first. */
    public List<OrderLocker> of(Collection<ShopOrder> orders) {
        return lockers.of(orders);
    }
}
