package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ansim.care.ActKind;
import kr.ansim.care.ActState;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderLinesTold;

/** Sees from what shops tell of orders that they did what the desk had asked. */
@ApplicationScoped
public class OrderWatch {

    private static final Set<OrderEventKind> ANSWERS =
            EnumSet.of(OrderEventKind.SHIPPED, OrderEventKind.DELIVERED, OrderEventKind.RETURNED);

    @Inject
    private ActRows rows;

    @Inject
    private ActTrail trail;

    void told(@Observes OrderLinesTold told) {
        List<OrderLinesTold.Line> answers = told.lines().stream()
                .filter(line -> ANSWERS.contains(line.kind()))
                .toList();
        if (!answers.isEmpty()) {
            settle(rows.openRequests(told.shop(), told.order()), answers);
        }
    }

    private void settle(List<Act> requests, List<OrderLinesTold.Line> answers) {
        Map<Integer, Integer> returned = new HashMap<>();
        answers.stream()
                .filter(line -> line.kind() == OrderEventKind.RETURNED)
                .forEach(line -> returned.merge(line.line(), line.quantity(), Integer::sum));
        boolean shipped = answers.stream().anyMatch(line -> line.kind() != OrderEventKind.RETURNED);
        for (Act request : requests) {
            if (request.summary().kind() == ActKind.PACKAGING && shipped) {
                end(request, 0);
            } else if (request.summary().kind() == ActKind.RETURN) {
                int line = request.summary().line().orElse(0);
                int pieces = Math.min(request.open(), returned.getOrDefault(line, 0));
                returned.merge(line, -pieces, Integer::sum);
                fulfil(request, pieces);
            }
        }
    }

    private void fulfil(Act request, int pieces) {
        if (pieces == request.open()) {
            end(request, pieces);
        } else if (pieces > 0) {
            rows.fulfil(request.summary().id(), pieces, ActState.WAITING);
        }
    }

    private void end(Act request, int pieces) {
        rows.fulfil(request.summary().id(), pieces, ActState.DONE);
        trail.done(request);
    }
}
