package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.kernel.Won;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All that was ever told of the lines of orders; rows are added and never changed. */
@ApplicationScoped
class OrderLog {

    /** An event of a line with its moment, of which only the day makes a difference. */
    record Entry(LineEvent event, Instant at) {

        static Entry of(TellOrderEvent told, TellOrderEvent.Line line) {
            return new Entry(
                    new LineEvent(
                            line.line(),
                            told.event(),
                            told.kind(),
                            LocalDate.ofInstant(told.occurredAt(), SystemClock.KOREA),
                            line.quantity(),
                            line.ordered()),
                    told.occurredAt());
        }
    }

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** In the order in which it happened: of what was placed twice, the first counts, whichever came first. */
    List<Entry> of(UUID order) {
        return statements.list(
                "SELECT * FROM membership_order_event WHERE order_id = ? ORDER BY occurred_at, event_key, line",
                OrderLog::entry,
                order);
    }

    static Entry entry(Row row) throws SQLException {
        Instant at = row.instant("occurred_at");
        return new Entry(
                new LineEvent(
                        row.integer("line"),
                        row.string("event_key"),
                        OrderEventKind.valueOf(row.string("kind")),
                        LocalDate.ofInstant(at, SystemClock.KOREA),
                        row.integer("quantity"),
                        ordered(row)),
                at);
    }

    private static Optional<OrderedLine> ordered(Row row) throws SQLException {
        @Nullable String product = row.stringOrNull("product_code");
        return product == null
                ? Optional.empty()
                : Optional.of(new OrderedLine(
                        product,
                        row.string("category"),
                        row.string("brand"),
                        row.string("size"),
                        row.integer("quantity"),
                        Won.of(row.bigint("price"))));
    }

    void add(UUID order, Collection<Entry> entries) {
        statements.batch(
                "INSERT INTO membership_order_event (id, order_id, line, event_key, kind, occurred_at, quantity, product_code,"
                        + " category, brand, size, price, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries.stream().map(entry -> values(order, entry)).toList());
    }

    private @Nullable Object[] values(UUID order, Entry entry) {
        LineEvent event = entry.event();
        @Nullable OrderedLine ordered = event.ordered().orElse(null);
        return new @Nullable Object[] {
            Ids.next(),
            order,
            event.line(),
            event.key(),
            event.kind(),
            entry.at(),
            event.quantity(),
            ordered == null ? null : ordered.productCode(),
            ordered == null ? null : ordered.category(),
            ordered == null ? null : ordered.brand(),
            ordered == null ? null : ordered.size(),
            ordered == null ? null : ordered.price().amount(),
            clock.instant()
        };
    }
}
