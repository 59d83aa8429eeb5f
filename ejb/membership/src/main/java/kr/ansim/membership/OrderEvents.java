package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.purchase.OrderIntake;

/**
 * What shops tell of orders. Events may come late, twice and in any order; what an order is worth is told by all of them
 * together, so none of that makes a difference.
 */
@Stateless
public class OrderEvents {

    @Inject
    private OrderIntake intake;

    /**
     * All of them, or none.
     *
     * @return of how many orders something was new
     * @throws RuleBroken {@code TOO_MANY_EVENTS} at events; {@code FIELD_MISSING, FIELD_UNWANTED, FIELD_TOO_LONG, AMOUNT_WRONG, TIME_AHEAD} at the field,
     *     for instance {@code events[3].lines[0].quantity}; {@code ORDER_OF_ANOTHER, ORDER_EVENT_DIFFERS}
     */
    @RolesAllowed("orders:write")
    public int take(UUID shop, List<TellOrderEvent> events) {
        return intake.take(shop, events);
    }
}
