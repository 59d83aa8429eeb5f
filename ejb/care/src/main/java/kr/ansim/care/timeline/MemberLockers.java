package kr.ansim.care.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.delivery.DeskLockers;
import kr.ansim.delivery.OrderLocker;
import kr.ansim.delivery.ShopOrder;
import kr.ansim.membership.PurchaseHabits;
import kr.ansim.platform.Statements;

/** The lockers of a member's orders: delivery knows orders and no members. */
@ApplicationScoped
class MemberLockers {

    @Inject
    private PurchaseHabits purchases;

    @Inject
    private DeskLockers lockers;

    @Inject
    private Statements statements;

    /** Of its newest orders, the latest first. */
    List<OrderLocker> of(String member) {
        return statements.once(
                new Question(member),
                () -> lockers.of(purchases.orders(member, DeskLockers.MOST).stream()
                        .map(order -> new ShopOrder(order.shop(), order.number()))
                        .toList()));
    }

    private record Question(String member) {}
}
