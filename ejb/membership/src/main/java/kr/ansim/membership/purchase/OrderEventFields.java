package kr.ansim.membership.purchase;

import static kr.ansim.membership.field.KindFields.just;
import static kr.ansim.membership.field.TextFields.needed;
import static kr.ansim.membership.field.TextFields.notLonger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.Won;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.TellOrderEvent;

/** What is wrong with events as they were told, all of it at once. */
final class OrderEventFields {

    private static final int LONGEST_KEY = 64;
    private static final int LONGEST_NAME = 100;

    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final Faults faults = new Faults();

    private final Instant latest;

    private OrderEventFields(Instant latest) {
        this.latest = latest;
    }

    /** @param now the clocks of shops may be ahead of ours by some minutes */
    static Faults faults(List<TellOrderEvent> events, Instant now) {
        OrderEventFields fields = new OrderEventFields(now.plus(AHEAD));
        if (events.isEmpty()) {
            fields.faults.at("events", MembershipRule.FIELD_MISSING);
        }
        for (int at = 0; at < events.size(); at++) {
            fields.event("events[" + at + "].", events.get(at));
        }
        return fields.faults;
    }

    private void event(String at, TellOrderEvent told) {
        needed(faults, at + "order", told.order(), LONGEST_KEY);
        needed(faults, at + "customer.number", told.customer().number(), LONGEST_KEY);
        needed(faults, at + "event", told.event(), LONGEST_KEY);
        if (told.occurredAt().isAfter(latest)) {
            faults.at(at + "occurredAt", MembershipRule.TIME_AHEAD);
        }
        if (told.lines().isEmpty()) {
            faults.at(at + "lines", MembershipRule.FIELD_MISSING);
        }
        told.terms().ifPresent(terms -> {
            notLonger(faults, at + "terms.paymentMethod", terms.paymentMethod(), 40);
            notNegative(at + "terms.shipping", terms.shipping());
            notNegative(at + "terms.discount", terms.discount());
            notNegative(at + "terms.pointsUsed", terms.pointsUsed());
        });
        boolean placed = told.kind() == OrderEventKind.PLACED;
        just(faults, at + "terms", told.terms(), placed);
        for (int line = 0; line < told.lines().size(); line++) {
            line(at + "lines[" + line + "].", told.lines().get(line), placed);
        }
    }

    private void line(String at, TellOrderEvent.Line line, boolean placed) {
        if (line.line() < 1) {
            faults.at(at + "line", MembershipRule.AMOUNT_WRONG);
        }
        if (line.quantity() < 1) {
            faults.at(at + "quantity", MembershipRule.AMOUNT_WRONG);
        }
        just(faults, at + "ordered", line.ordered(), placed);
        line.ordered().ifPresent(ordered -> ordered(at + "ordered.", ordered));
    }

    private void ordered(String at, OrderedLine ordered) {
        needed(faults, at + "productCode", ordered.productCode(), LONGEST_KEY);
        notLonger(faults, at + "category", ordered.category(), LONGEST_NAME);
        notLonger(faults, at + "brand", ordered.brand(), LONGEST_NAME);
        notLonger(faults, at + "size", ordered.size(), 40);
        notNegative(at + "price", ordered.price());
    }

    private void notNegative(String field, Won amount) {
        if (amount.isNegative()) {
            faults.at(field, MembershipRule.AMOUNT_WRONG);
        }
    }
}
