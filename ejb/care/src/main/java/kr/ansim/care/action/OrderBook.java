package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.care.ActKind;
import kr.ansim.care.CareRule;
import kr.ansim.care.OrderDesk;
import kr.ansim.certification.HeldProducts;
import kr.ansim.delivery.DeskLockerBooking;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.DeskOrder;
import kr.ansim.membership.DeskOrders;

/** Orders as the desk sees them, and what can be done about them now. */
@ApplicationScoped
public class OrderBook {

    @Inject
    private DeskOrders orders;

    @Inject
    private DeskLockerBooking lockers;

    @Inject
    private HeldProducts held;

    @Inject
    private ActRows rows;

    /** @param shop empty for the latest of this number. @throws RuleBroken as the facade says */
    public OrderDesk get(String member, String number, Optional<UUID> shop) {
        DeskOrder order = order(member, number, shop);
        List<Act> acts = rows.ofOrder(order.shop(), number);
        return new OrderDesk(
                order,
                lockers.live(order.shop(), number),
                acts.stream().map(Act::summary).toList(),
                order.lines().stream()
                        .collect(Collectors.toMap(
                                DeskOrder.Line::line, line -> ReturnRules.returnable(line, asked(acts, line.line())))),
                held.of(
                        order.shop(),
                        order.lines().stream()
                                .map(line -> line.ordered().productCode())
                                .distinct()
                                .toList()),
                noPackaging(order, acts),
                noLocker(order));
    }

    DeskOrder order(String member, String number, Optional<UUID> shop) {
        return orders.find(member, number).stream()
                .filter(order -> shop.isEmpty() || shop.get().equals(order.shop()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_ORDER));
    }

    /** Pieces of a line that are asked back and were not told to be. */
    static int asked(List<Act> acts, int line) {
        return acts.stream()
                .filter(act -> act.summary().kind() == ActKind.RETURN
                        && act.summary().line().orElse(0) == line)
                .mapToInt(Act::open)
                .sum();
    }

    static Optional<RuleBroken> noPackaging(DeskOrder order, List<Act> acts) {
        boolean asked = acts.stream().anyMatch(act -> act.summary().kind() == ActKind.PACKAGING && act.isWaiting());
        return noLocker(order)
                .or(() -> asked ? Optional.of(new RuleBroken(CareRule.PACKAGING_ASKED)) : Optional.empty());
    }

    static Optional<RuleBroken> noLocker(DeskOrder order) {
        if (!order.isAlive()) {
            return Optional.of(new RuleBroken(CareRule.ORDER_CANCELLED));
        }
        return order.isShipped() ? Optional.of(new RuleBroken(CareRule.ORDER_SHIPPED)) : Optional.empty();
    }
}
