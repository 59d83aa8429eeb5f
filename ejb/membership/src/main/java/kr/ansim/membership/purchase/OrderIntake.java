package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.membership.gate.ClosingGate;

/** Takes in what a shop tells, order by order. */
@ApplicationScoped
public class OrderIntake {

    static final int MOST = 100;

    @Inject
    private Orders orders;

    @Inject
    private ClosingGate gate;

    @Inject
    private Clock clock;

    /** @return of how many orders something was new. @throws RuleBroken as the facade says */
    public int take(UUID shop, List<TellOrderEvent> events) {
        if (events.size() > MOST) {
            throw RuleBroken.at("events", MembershipRule.TOO_MANY_EVENTS, MOST);
        }
        OrderEventFields.faults(events, clock.instant()).refuse();
        return takeAll(shop, events);
    }

    /** The same of any number, whose fields were looked at before. */
    int takeAll(UUID shop, List<TellOrderEvent> events) {
        boolean open = gate.passes();
        // always in the same order, so that two calls do not wait for each other
        Map<String, List<TellOrderEvent>> byOrder = events.stream()
                .collect(Collectors.groupingBy(TellOrderEvent::order, TreeMap::new, Collectors.toList()));
        int changed = 0;
        for (Map.Entry<String, List<TellOrderEvent>> order : byOrder.entrySet()) {
            if (orders.take(shop, order.getKey(), order.getValue(), open)) {
                changed++;
            }
        }
        return changed;
    }
}
