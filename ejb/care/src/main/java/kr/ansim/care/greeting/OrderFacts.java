package kr.ansim.care.greeting;

import static kr.ansim.care.GreetingFact.DELIVERED;
import static kr.ansim.care.GreetingFact.ON_ITS_WAY;
import static kr.ansim.care.GreetingFact.RETURNED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.GreetingSource;
import kr.ansim.care.GreetingVariable;
import kr.ansim.membership.OrderSummary;

/** What a member has bought lately, and what became of it. */
final class OrderFacts {

    private static final int RECENT_DAYS = 14;
    private static final int RETURNED_DAYS = 60;

    private record Bought(OrderSummary order, OrderSummary.Line line) {

        private LocalDate orderedOn() {
            return MemberFacts.date(order.at());
        }

        private LocalDate deliveredOn() {
            return line.delivered().orElse(LocalDate.MIN);
        }

        private boolean isDelivered() {
            return line.delivered().isPresent();
        }
    }

    private OrderFacts() {}

    static List<FoundFact> of(MemberFacts member, Unspoken unspoken) {
        LocalDate recent = member.today().minusDays(RECENT_DAYS);
        LocalDate lately = member.today().minusDays(RETURNED_DAYS);
        return Stream.of(
                        latest(
                                        member,
                                        one -> !one.isDelivered()
                                                && one.line().kept() > 0
                                                && !one.orderedOn().isBefore(recent))
                                .map(one -> told(ON_ITS_WAY, one, one.orderedOn(), unspoken)),
                        latest(
                                        member,
                                        one -> one.isDelivered()
                                                && one.line().kept() > 0
                                                && !one.deliveredOn().isBefore(recent))
                                .map(one -> told(DELIVERED, one, one.deliveredOn(), unspoken)),
                        latest(
                                        member,
                                        one -> one.isDelivered()
                                                && one.line().returned() > 0
                                                && !one.orderedOn().isBefore(lately))
                                .map(one -> told(RETURNED, one, one.orderedOn(), unspoken)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Bought> latest(MemberFacts member, Predicate<Bought> wanted) {
        return member.orders().stream()
                .flatMap(order -> order.lines().stream().map(line -> new Bought(order, line)))
                .filter(wanted)
                .min(Comparator.comparing(Bought::deliveredOn)
                        .thenComparing(Bought::orderedOn)
                        .reversed());
    }

    private static FoundFact told(GreetingFact fact, Bought one, LocalDate on, Unspoken unspoken) {
        return FoundFact.of(fact, GreetingSource.ORDER, on)
                .with(GreetingVariable.DATE, on)
                .about(Goods.of(one.line(), unspoken));
    }
}
