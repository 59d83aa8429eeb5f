package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.OrderFile;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.platform.Busy;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.SheetFault;

/** Takes files of order events, a few orders at a time, from where it was broken off. */
@ApplicationScoped
class OrderFileTaking {

    private static final int SOME = 25;
    private static final int TRIES = 3;
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private OrderFileRows rows;

    @Inject
    private OrderSheet sheet;

    @Inject
    private OrderFileStep step;

    @Inject
    private FileVault vault;

    @Inject
    private Clock clock;

    /** Those that are past. */
    void tidy() {
        rows.before(clock.instant().minus(KEPT)).forEach(step::remove);
    }

    List<UUID> waiting() {
        return rows.taking();
    }

    void takeAll(UUID id) {
        OrderFile file = rows.find(id).orElseThrow();
        // always in the same order, so that whoever goes on knows what is taken
        List<List<OrderLine>> orders = List.copyOf(sheet.read(content(id)).rows().stream()
                .collect(Collectors.groupingBy(line -> line.event().order(), TreeMap::new, Collectors.toList()))
                .values());
        for (int from = file.taken(); from < orders.size(); from += SOME) {
            List<List<OrderLine>> some = orders.subList(from, Math.min(from + SOME, orders.size()));
            try {
                take(file, from, some);
            } catch (RuleBroken oneOfThem) {
                eachByItself(file, from, some);
            }
        }
        step.end(file);
    }

    private void eachByItself(OrderFile file, int from, List<List<OrderLine>> orders) {
        int at = from;
        for (List<OrderLine> order : orders) {
            try {
                take(file, at, List.of(order));
            } catch (RuleBroken refused) {
                step.refuse(
                        file,
                        at,
                        new SheetFault(
                                order.get(0).row(),
                                "",
                                refused.code().name(),
                                List.of(order.get(0).event().order())));
            }
            at++;
        }
    }

    private void take(OrderFile file, int from, List<List<OrderLine>> orders) {
        List<List<TellOrderEvent>> events = orders.stream()
                .map(order -> order.stream().map(OrderLine::event).toList())
                .toList();
        for (int tries = 1; ; tries++) {
            try {
                step.take(file, from, events);
                return;
            } catch (Busy othersAreFaster) {
                if (tries == TRIES) {
                    throw othersAreFaster;
                }
            }
        }
    }

    private byte[] content(UUID id) {
        try (InputStream content = vault.open(rows.content(id).orElseThrow())) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
