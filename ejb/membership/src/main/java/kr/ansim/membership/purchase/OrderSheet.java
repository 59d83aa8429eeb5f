package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.membership.sheet.ChannelWords;
import kr.ansim.platform.ReadSheet;
import kr.ansim.platform.SheetFile;
import kr.ansim.platform.SheetRow;
import kr.ansim.platform.SheetTable;
import kr.ansim.platform.SheetWord;

/** Reads files of order events. */
@ApplicationScoped
public class OrderSheet {

    static final int MOST_ROWS = 50_000;

    @Inject
    private Clock clock;

    public byte[] template(Locale language) {
        boolean korean = language.getLanguage().equals(Locale.KOREAN.getLanguage());
        return SheetFile.write(
                korean ? "주문" : "Orders",
                OrderColumn.values(),
                language,
                List.of(
                        row(language, "1", OrderEventKind.PLACED, "2026-11-02 21:14", "TV-1001", "여성의류", "다람", "66")
                                .of("59000", "CARD", "2500", "5000", "0"),
                        row(language, "2", OrderEventKind.DELIVERED, "2026-11-04 11:02", "", "", "", "")
                                .of("", "", "", "", "")));
    }

    @FunctionalInterface
    private interface Rest {
        List<String> of(String... cells);
    }

    private static Rest row(Locale language, String event, OrderEventKind kind, String at, String... goods) {
        return cells -> Stream.of(
                        Stream.of(
                                "TV-20261102-0117",
                                ChannelWords.word(SalesChannel.TV, language),
                                "C-88120",
                                event,
                                SheetWord.word(OrderLine.KINDS, kind, language),
                                at,
                                "1",
                                "1"),
                        Stream.of(goods),
                        Stream.of(cells))
                .flatMap(part -> part)
                .toList();
    }

    ReadSheet<OrderLine> read(byte[] file) {
        Instant now = clock.instant();
        Rows rows = new Rows();
        return SheetTable.readEither(
                file,
                OrderColumn.class,
                MOST_ROWS,
                row -> OrderLine.read(row, now).flatMap(line -> rows.once(row, line)));
    }

    /** What the rows before have told, so that none says otherwise. */
    private static final class Rows {

        private final Map<String, OrderLine> lines = new HashMap<>();
        private final Map<String, OrderLine> events = new HashMap<>();
        private final Map<String, OrderLine> orders = new HashMap<>();

        /** Empty for a row that says just what another has said. */
        Optional<OrderLine> once(SheetRow<OrderColumn> row, OrderLine line) {
            TellOrderEvent told = line.event();
            String event = told.order() + "\n" + told.event();
            OrderLine same =
                    lines.putIfAbsent(event + "\n" + told.lines().get(0).line(), line);
            if (same != null && same.event().equals(told)) {
                return Optional.empty();
            }
            OrderLine order = orders.putIfAbsent(told.order(), line);
            if (order != null && !order.event().customer().equals(told.customer())) {
                row.fault(OrderColumn.CUSTOMER, "CUSTOMER_OF_ROW", String.valueOf(order.row()));
            }
            OrderLine other = same == null ? events.putIfAbsent(event, line) : same;
            if (other != null && (same != null || !whole(other.event()).equals(whole(told)))) {
                row.fault(OrderColumn.EVENT, "EVENT_OF_ROW", String.valueOf(other.row()));
            }
            return Optional.of(line);
        }

        /** What all lines of an event have in common. */
        private static TellOrderEvent whole(TellOrderEvent told) {
            return new TellOrderEvent(
                    told.order(),
                    told.customer(),
                    told.event(),
                    told.kind(),
                    told.occurredAt(),
                    told.terms(),
                    List.of());
        }
    }
}
