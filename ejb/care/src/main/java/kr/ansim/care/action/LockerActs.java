package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.ActKind;
import kr.ansim.care.ActSummary;
import kr.ansim.care.AskAct;
import kr.ansim.care.BookLocker;
import kr.ansim.care.CareRule;
import kr.ansim.delivery.BookForOrder;
import kr.ansim.delivery.BookingDetails;
import kr.ansim.delivery.DeskLockerBooking;
import kr.ansim.delivery.MoveBooking;
import kr.ansim.delivery.Recipient;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.DeskOrder;
import kr.ansim.membership.DeskOrders;
import kr.ansim.platform.Reasons;

/** Books, moves and cancels lockers for orders that are not on their way yet. */
@ApplicationScoped
public class LockerActs {

    @Inject
    private ActMembers members;

    @Inject
    private ActLocks locks;

    @Inject
    private ActRows rows;

    @Inject
    private OrderBook orders;

    @Inject
    private DeskOrders customers;

    @Inject
    private DeskLockerBooking lockers;

    @Inject
    private ActTrail trail;

    /** @throws RuleBroken as the facade says */
    public ActSummary book(BookLocker command, String agent) {
        AskAct ask = command.act();
        Reasons.require(ask.reason());
        UUID site = command.site().orElseThrow(() -> RuleBroken.at("site", CareRule.LOCKER_NOT_CHOSEN));
        DeskOrder order = changeable(ask, command.shop(), command.order());
        Optional<Act> before = rows.asked(ask.key());
        if (before.isPresent()) {
            return before.get().summary();
        }
        if (lockers.live(command.shop(), command.order()).isPresent()) {
            BookingDetails moved = lockers.move(
                    new MoveBooking(command.shop(), command.order(), site, command.parcel(), ask.reason()));
            return kept("desk.locker-moved", ask, moved, agent);
        }
        BookingDetails booked = lockers.book(new BookForOrder(
                command.shop(), command.order(), site, command.parcel(), recipient(ask, order), ask.reason()));
        return kept("desk.locker-booked", ask, booked, agent);
    }

    /** @throws RuleBroken as the facade says */
    public ActSummary cancel(AskAct ask, UUID shop, String number, String agent) {
        Reasons.require(ask.reason());
        changeable(ask, shop, number);
        Optional<Act> before = rows.asked(ask.key());
        return before.isPresent()
                ? before.get().summary()
                : kept("desk.locker-cancelled", ask, lockers.cancel(shop, number, ask.reason()), agent);
    }

    private DeskOrder changeable(AskAct ask, UUID shop, String number) {
        locks.order(shop, number);
        DeskOrder order = orders.order(ask.member(), number, Optional.of(shop));
        OrderBook.noLocker(order).ifPresent(refusal -> {
            throw refusal;
        });
        return order;
    }

    private Recipient recipient(AskAct ask, DeskOrder order) {
        return customers
                .named(ask.member(), order.customer(), ask.reason())
                .map(named -> new Recipient(named.name(), named.phone()))
                .orElseThrow(() -> new RuleBroken(CareRule.CUSTOMER_NOT_NAMED));
    }

    private ActSummary kept(String action, AskAct ask, BookingDetails booking, String agent) {
        NewAct act = new NewAct(ask, members.get(ask.member()), ActKind.LOCKER, agent)
                .order(booking.shopId(), booking.orderNo())
                .detail(booking.siteName() + " " + booking.compartment());
        rows.add(act);
        trail.note(action, act);
        return rows.find(act.id).orElseThrow().summary();
    }
}
