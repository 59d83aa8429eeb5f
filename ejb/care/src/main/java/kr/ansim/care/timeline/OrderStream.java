package kr.ansim.care.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelineFact;
import kr.ansim.care.TimelineKind;
import kr.ansim.care.TimelineStream;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderHappening;
import kr.ansim.membership.OrderHappeningPlace;
import kr.ansim.membership.PurchaseHabits;
import org.jspecify.annotations.Nullable;

/** What was ordered, sent, delivered, and what went back. */
@ApplicationScoped
class OrderStream implements TimelineSource {

    /** Comes before the name of any kind. */
    private static final String NO_KIND = "";

    @Inject
    private PurchaseHabits purchases;

    @Override
    public TimelineStream stream() {
        return TimelineStream.ORDERS;
    }

    @Override
    public List<TimelineEvent> of(String member, @Nullable StreamPlace after, int most) {
        OrderHappeningPlace place = after == null
                ? null
                : new OrderHappeningPlace(after.at(), after.id(), after.rest().orElse(NO_KIND));
        return purchases.happenings(member, place, most).stream()
                .map(OrderStream::event)
                .toList();
    }

    private static TimelineEvent event(OrderHappening one) {
        Map<TimelineFact, String> facts = new EnumMap<>(TimelineFact.class);
        facts.put(TimelineFact.SHOP, one.order().shop().toString());
        facts.put(TimelineFact.ORDER, one.order().number());
        one.productName().or(one::productCode).ifPresent(name -> facts.put(TimelineFact.PRODUCT, name));
        facts.put(TimelineFact.MORE_LINES, String.valueOf(one.lines() - 1));
        facts.put(TimelineFact.PIECES, String.valueOf(one.pieces()));
        if (one.kind() == OrderEventKind.PLACED) {
            facts.put(TimelineFact.WON, String.valueOf(one.goods()));
        }
        return new TimelineEvent(kind(one.kind()), one.at(), one.id() + " " + one.kind(), facts);
    }

    private static TimelineKind kind(OrderEventKind kind) {
        return switch (kind) {
            case PLACED, PAID -> TimelineKind.ORDERED;
            case SHIPPED -> TimelineKind.SHIPPED;
            case DELIVERED -> TimelineKind.DELIVERED;
            case CANCELLED -> TimelineKind.CANCELLED;
            case RETURNED -> TimelineKind.RETURNED;
            case EXCHANGED -> TimelineKind.EXCHANGED;
        };
    }
}
