package kr.ansim.membership.purchase;

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

    private final Faults faults = new Faults();

    private OrderEventFields() {}

    static Faults faults(List<TellOrderEvent> events) {
        OrderEventFields fields = new OrderEventFields();
        for (int at = 0; at < events.size(); at++) {
            fields.event("events[" + at + "].", events.get(at));
        }
        return fields.faults;
    }

    private void event(String at, TellOrderEvent told) {
        needed(at + "order", told.order(), LONGEST_KEY);
        needed(at + "customer.number", told.customer().number(), LONGEST_KEY);
        needed(at + "event", told.event(), LONGEST_KEY);
        if (told.lines().isEmpty()) {
            faults.at(at + "lines", MembershipRule.FIELD_MISSING);
        }
        told.header().ifPresent(header -> {
            notLonger(at + "header.paymentMethod", header.paymentMethod(), 40);
            notNegative(at + "header.shipping", header.shipping());
            notNegative(at + "header.discount", header.discount());
            notNegative(at + "header.pointsUsed", header.pointsUsed());
        });
        boolean placed = told.kind() == OrderEventKind.PLACED;
        if (placed && told.header().isEmpty()) {
            faults.at(at + "header", MembershipRule.FIELD_MISSING);
        }
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
        if (placed && line.ordered().isEmpty()) {
            faults.at(at + "productCode", MembershipRule.FIELD_MISSING);
        }
        line.ordered().ifPresent(ordered -> ordered(at, ordered));
    }

    private void ordered(String at, OrderedLine ordered) {
        needed(at + "productCode", ordered.productCode(), LONGEST_KEY);
        notLonger(at + "category", ordered.category(), LONGEST_NAME);
        notLonger(at + "brand", ordered.brand(), LONGEST_NAME);
        notLonger(at + "size", ordered.size(), 40);
        notNegative(at + "price", ordered.price());
    }

    private void needed(String field, String value, int longest) {
        if (value.isBlank()) {
            faults.at(field, MembershipRule.FIELD_MISSING);
        }
        notLonger(field, value, longest);
    }

    private void notLonger(String field, String value, int longest) {
        if (value.length() > longest) {
            faults.at(field, MembershipRule.FIELD_TOO_LONG, longest);
        }
    }

    private void notNegative(String field, Won amount) {
        if (amount.isNegative()) {
            faults.at(field, MembershipRule.AMOUNT_WRONG);
        }
    }
}
