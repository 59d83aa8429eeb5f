package kr.ansim.care;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.action.LockerActs;
import kr.ansim.care.action.OrderBook;
import kr.ansim.care.action.RequestDesk;
import kr.ansim.kernel.RuleBroken;

/**
 * What the desk does about an order of a member. Packaging and returns are asked of the shop, which is told by its webhook and
 * shows by what it tells of the order that it did them; lockers are booked here. All of it has a reason, and is done once.
 */
@Stateless
@RolesAllowed("VIP_DESK")
public class DeskOrderActs {

    @Inject
    private OrderBook orders;

    @Inject
    private RequestDesk requests;

    @Inject
    private LockerActs lockers;

    @Resource
    private SessionContext session;

    /** @param shop empty for the latest of this number. @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT, UNKNOWN_ORDER} */
    public OrderDesk get(String member, String order, Optional<UUID> shop) {
        return orders.get(member, order, shop);
    }

    /** @throws RuleBroken {@code REASON_MISSING} at reason; {@code UNKNOWN_ORDER, ORDER_SHIPPED, ORDER_CANCELLED, PACKAGING_ASKED, ACT_DIFFERS} */
    public ActSummary askPackaging(AskAct ask, UUID shop, String order) {
        return requests.packaging(ask, shop, order, me());
    }

    /**
     * One act for each line.
     *
     * @throws RuleBroken {@code REASON_MISSING} at reason, {@code NOTHING_TO_RETURN} at lines, {@code RETURN_MORE_THAN_KEPT} at
     *     {@code lines[0].quantity}, {@code RETURN_TOO_LATE} at why; {@code UNKNOWN_ORDER}
     */
    public List<ActSummary> startReturn(ReturnGoods command) {
        return requests.goods(command, me());
    }

    /** Tells the shop that it need not do it. @throws RuleBroken {@code UNKNOWN_ACT, ACT_DECIDED}; {@code REASON_MISSING} at reason */
    public void withdraw(UUID act, String reason) {
        requests.withdraw(act, reason, me());
    }

    /**
     * Where the order has a locker, the new one is booked before the old one is given back, or nothing changes.
     *
     * @throws RuleBroken {@code REASON_MISSING} at reason, {@code LOCKER_NOT_CHOSEN} at site; {@code UNKNOWN_ORDER, ORDER_SHIPPED,
     *     ORDER_CANCELLED, CUSTOMER_NOT_NAMED}, and those of {@link kr.ansim.delivery.DeskLockerBooking}
     */
    public ActSummary bookLocker(BookLocker command) {
        return lockers.book(command, me());
    }

    /** @throws RuleBroken {@code REASON_MISSING} at reason; {@code UNKNOWN_ORDER, ORDER_SHIPPED, ORDER_CANCELLED, UNKNOWN_BOOKING} */
    public ActSummary cancelLocker(AskAct ask, UUID shop, String order) {
        return lockers.cancel(ask, shop, order, me());
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
