package kr.ansim.membership.purchase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kr.ansim.kernel.Won;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderedLine;

/**
 * What all events of an order say together. Every part is a sum, a minimum or a set, so neither the order in which events came
 * nor how often each did makes a difference.
 */
final class OrderStory {

    /** What is known of one line. */
    private static final class Line {

        private final int number;
        private final Set<String> keys = new HashSet<>();
        private Optional<OrderedLine> ordered = Optional.empty();
        private Optional<LocalDate> delivered = Optional.empty();
        private int gone;

        private Line(int number) {
            this.number = number;
        }

        private void take(LineEvent event) {
            if (!keys.add(event.key())) {
                return;
            }
            ordered = ordered.or(event::ordered);
            if (event.kind() == OrderEventKind.DELIVERED) {
                delivered = delivered.filter(day -> !day.isAfter(event.day())).or(() -> Optional.of(event.day()));
            }
            if (event.kind() == OrderEventKind.CANCELLED || event.kind() == OrderEventKind.RETURNED) {
                gone = Math.addExact(gone, event.quantity());
            }
        }

        private int quantity() {
            return ordered.map(OrderedLine::quantity).orElse(0);
        }

        private int kept() {
            return Math.max(0, quantity() - gone);
        }

        private long worth(int pieces) {
            return ordered.map(line -> line.price().times(pieces).amount()).orElse(0L);
        }
    }

    private OrderStory() {}

    /** By line. */
    static List<LineFacts> of(OrderTerms terms, Collection<LineEvent> events) {
        Map<Integer, Line> lines = new TreeMap<>();
        events.forEach(event -> lines.computeIfAbsent(event.line(), Line::new).take(event));
        List<Line> all = List.copyOf(lines.values());
        Optional<Line> first = all.stream()
                .filter(line -> line.kept() > 0 && line.delivered.isPresent())
                .min(Comparator.comparing((Line line) -> line.delivered.orElseThrow())
                        .thenComparing(line -> line.number));
        // whatever a shop tells, nothing takes more off goods than they cost
        Won worth = Won.of(
                all.stream().mapToLong(line -> line.worth(line.quantity())).sum());
        Won discount = less(terms.discount(), worth);
        List<Won> discounts = shares(all, discount);
        List<Won> points = shares(all, less(terms.pointsUsed(), worth.minus(discount)));
        List<LineFacts> facts = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Line line = all.get(at);
            boolean counts = first.filter(one -> one == line).isPresent();
            facts.add(new LineFacts(
                    line.number,
                    line.kept(),
                    line.delivered,
                    counts ? 1 : 0,
                    Won.of(line.worth(line.kept())),
                    kept(line, discounts.get(at)),
                    kept(line, points.get(at)),
                    counts ? terms.shipping() : Won.ZERO));
        }
        return facts;
    }

    private static Won less(Won one, Won other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Of what was ordered, by worth. */
    private static List<Won> shares(List<Line> lines, Won whole) {
        List<Long> worths =
                lines.stream().map(line -> line.worth(line.quantity())).toList();
        return Shares.of(whole.amount(), worths).stream().map(Won::of).toList();
    }

    /** The part of a line's share that its kept pieces have. */
    private static Won kept(Line line, Won share) {
        return line.quantity() == 0 ? Won.ZERO : Won.of(Shares.portion(share.amount(), line.kept(), line.quantity()));
    }
}
