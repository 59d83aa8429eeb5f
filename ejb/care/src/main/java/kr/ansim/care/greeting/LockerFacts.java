package kr.ansim.care.greeting;

import static kr.ansim.care.GreetingFact.LOCKER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ansim.care.GreetingSource;
import kr.ansim.care.GreetingVariable;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.OrderLocker;
import kr.ansim.delivery.ShopOrder;
import kr.ansim.membership.OrderSummary;

/** What a member fetches from an unmanned locker, or soon will. */
final class LockerFacts {

    /** What was ordered longer ago and is not there went another way. */
    private static final int ON_ITS_WAY_DAYS = 14;

    /** Public lockers keep a parcel for 48 hours; nobody tells us of the moment at which it is fetched. */
    private static final int WAITING_DAYS = 2;

    private record Fetched(OrderLocker locker, LocalDate orderedOn, Optional<LocalDate> putThereOn) {

        private static Fetched of(OrderLocker locker, OrderSummary order) {
            return new Fetched(
                    locker,
                    MemberFacts.date(order.at()),
                    kept(order).flatMap(line -> line.delivered().stream()).max(Comparator.naturalOrder()));
        }

        private boolean worthSaying(LocalDate today) {
            return putThereOn
                    .map(day -> !day.isBefore(today.minusDays(WAITING_DAYS)))
                    .orElseGet(() -> !orderedOn.isBefore(today.minusDays(ON_ITS_WAY_DAYS)));
        }
    }

    private LockerFacts() {}

    /** The one whose time ends first; one in which goods lie before one that still waits for them. */
    static List<FoundFact> of(MemberFacts member) {
        return member.lockers().stream()
                .filter(one -> one.state() == BookingState.CONFIRMED && !one.touched())
                .flatMap(one -> order(member, one.order()).map(order -> Fetched.of(one, order)).stream())
                .filter(one -> one.worthSaying(member.today()))
                .min(Comparator.comparing((Fetched one) -> one.putThereOn().orElse(LocalDate.MAX))
                        .thenComparing(Fetched::orderedOn))
                .map(LockerFacts::told)
                .stream()
                .toList();
    }

    private static Optional<OrderSummary> order(MemberFacts member, ShopOrder wanted) {
        return member.orders().stream()
                .filter(one -> one.shop().equals(wanted.shop()) && one.number().equals(wanted.number()))
                .filter(one -> kept(one).findAny().isPresent())
                .findFirst();
    }

    private static Stream<OrderSummary.Line> kept(OrderSummary order) {
        return order.lines().stream().filter(line -> line.kept() > 0);
    }

    private static FoundFact told(Fetched one) {
        Instant since = one.locker().changedAt();
        return FoundFact.of(LOCKER, GreetingSource.LOCKER, one.putThereOn().orElse(MemberFacts.date(since)))
                .with(GreetingVariable.SITE, one.locker().site())
                .with(GreetingVariable.DATE, one.orderedOn());
    }
}
