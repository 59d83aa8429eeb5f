package kr.ansim.care.greeting;

import java.util.List;
import java.util.Optional;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.OrderSummary;

/** What was bought or complained of, as far as it may be named. @param sensitive whether one does not speak of such */
record Goods(Optional<String> name, boolean sensitive) {

    static Goods of(OrderSummary.Line line, Unspoken unspoken) {
        return new Goods(
                line.productName(),
                unspoken.meets(line.ordered().category())
                        || unspoken.meets(line.productName().orElse("")));
    }

    /** A contact knows no category, but the order that it is of may. */
    static Goods of(ContactSummary contact, List<OrderSummary> orders, Unspoken unspoken) {
        boolean sensitive = orders.stream()
                .flatMap(order -> order.lines().stream())
                .filter(line -> contact.opening()
                        .productCode()
                        .filter(line.ordered().productCode()::equals)
                        .isPresent())
                .anyMatch(line -> of(line, unspoken).sensitive());
        return new Goods(
                contact.productName(),
                sensitive || unspoken.meets(contact.productName().orElse("")));
    }
}
