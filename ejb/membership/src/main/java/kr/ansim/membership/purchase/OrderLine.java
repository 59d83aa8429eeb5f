package kr.ansim.membership.purchase;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.ansim.kernel.SystemClock;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.membership.sheet.ChannelWords;
import kr.ansim.membership.sheet.RowFaults;
import kr.ansim.platform.SheetRow;
import kr.ansim.platform.SheetWord;

/** What happened to one line of an order, as a row of a file tells it. @param row as spreadsheets count */
record OrderLine(int row, TellOrderEvent event) {

    static final Map<OrderEventKind, SheetWord> KINDS = Map.of(
            OrderEventKind.PLACED, new SheetWord("주문", "Placed"),
            OrderEventKind.PAID, new SheetWord("결제", "Paid"),
            OrderEventKind.SHIPPED, new SheetWord("출고", "Shipped"),
            OrderEventKind.DELIVERED, new SheetWord("배송 완료", "Delivered"),
            OrderEventKind.CANCELLED, new SheetWord("취소", "Cancelled"),
            OrderEventKind.RETURNED, new SheetWord("반품", "Returned"),
            OrderEventKind.EXCHANGED, new SheetWord("교환", "Exchanged"));

    private static final int MOST = 1_000_000_000;
    private static final int MOST_PIECES = 10_000;

    /** What is told when an order is placed, and not with what happens later. */
    private static final Set<OrderColumn> PLACING = EnumSet.range(OrderColumn.PRODUCT, OrderColumn.POINTS);

    private static final Map<String, OrderColumn> COLUMNS = Map.of(
            "events[0].order", OrderColumn.ORDER,
            "events[0].customer.number", OrderColumn.CUSTOMER,
            "events[0].event", OrderColumn.EVENT,
            "events[0].occurredAt", OrderColumn.OCCURRED_AT,
            "events[0].lines[0].line", OrderColumn.LINE,
            "events[0].lines[0].quantity", OrderColumn.QUANTITY,
            "events[0].lines[0].ordered.productCode", OrderColumn.PRODUCT);

    /** As spreadsheets keep a date: days since the end of 1899, with the time as a part of a day. */
    private static final String SERIAL = "[0-9]{5}(\\.[0-9]+)?";

    private static final LocalDateTime SERIAL_BEGIN = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final double SECONDS_OF_DAY = 86_400;

    /** @return empty when the row has faults, which are noted with it */
    static Optional<OrderLine> read(SheetRow<OrderColumn> row, Instant now) {
        Optional<SalesChannel> channel = ChannelWords.read(row, OrderColumn.CHANNEL);
        Optional<OrderEventKind> kind =
                row.known(OrderColumn.KIND, SheetWord.meaning(KINDS, row.text(OrderColumn.KIND)), "EVENT_UNKNOWN");
        Optional<Instant> at = moment(row);
        boolean placed = kind.filter(one -> one == OrderEventKind.PLACED).isPresent();
        int quantity = number(row, OrderColumn.QUANTITY, MOST_PIECES);
        int line = number(row, OrderColumn.LINE, MOST_PIECES);
        Optional<OrderedLine> ordered = placed ? Optional.of(ordered(row, quantity)) : Optional.empty();
        Optional<TellOrderEvent.Terms> terms = placed ? Optional.of(terms(row)) : Optional.empty();
        if (kind.isPresent() && !placed) {
            PLACING.stream()
                    .filter(column -> !row.text(column).isEmpty())
                    .forEach(column -> row.fault(column, "ONLY_WHEN_PLACED"));
        }
        TellOrderEvent told = new TellOrderEvent(
                row.text(OrderColumn.ORDER),
                new CustomerNumber(channel.orElse(SalesChannel.TV), row.text(OrderColumn.CUSTOMER)),
                row.text(OrderColumn.EVENT),
                kind.orElse(OrderEventKind.PAID),
                at.orElse(now),
                terms,
                List.of(new TellOrderEvent.Line(Math.max(line, 1), Math.max(quantity, 1), ordered)));
        RowFaults.note(row, OrderEventFields.faults(List.of(told), now), COLUMNS, OrderColumn.ORDER);
        return Optional.of(new OrderLine(row.number(), told));
    }

    private static OrderedLine ordered(SheetRow<OrderColumn> row, int quantity) {
        return new OrderedLine(
                row.text(OrderColumn.PRODUCT),
                row.text(OrderColumn.CATEGORY),
                row.text(OrderColumn.BRAND),
                row.text(OrderColumn.SIZE),
                quantity,
                Won.of(number(row, OrderColumn.PRICE, MOST)));
    }

    private static TellOrderEvent.Terms terms(SheetRow<OrderColumn> row) {
        return new TellOrderEvent.Terms(
                row.text(OrderColumn.PAYMENT),
                Won.of(number(row, OrderColumn.SHIPPING, MOST)),
                Won.of(number(row, OrderColumn.DISCOUNT, MOST)),
                Won.of(number(row, OrderColumn.POINTS, MOST)));
    }

    private static int number(SheetRow<OrderColumn> row, OrderColumn column, int most) {
        int least = most == MOST ? 0 : 1;
        Optional<String> text = row.needed(column).map(told -> told.replace(",", ""));
        if (text.filter(told ->
                        !told.matches("[0-9]{1,10}") || Long.parseLong(told) < least || Long.parseLong(told) > most)
                .isPresent()) {
            row.fault(column, "NUMBER_WRONG", String.valueOf(least), String.valueOf(most));
            return 0;
        }
        return text.map(Integer::valueOf).orElse(0);
    }

    /** In Korea, where no zone is told. */
    private static Optional<Instant> moment(SheetRow<OrderColumn> row) {
        Optional<String> text = row.needed(OrderColumn.OCCURRED_AT);
        try {
            return text.map(OrderLine::moment);
        } catch (DateTimeException noMoment) {
            row.fault(OrderColumn.OCCURRED_AT, "TIME_WRONG");
            return Optional.empty();
        }
    }

    private static Instant moment(String text) {
        if (text.matches(SERIAL)) {
            return SERIAL_BEGIN
                    .plus(Math.round(Double.parseDouble(text) * SECONDS_OF_DAY), ChronoUnit.SECONDS)
                    .atZone(SystemClock.KOREA)
                    .toInstant();
        }
        String told = text.replaceFirst("^(\\S{10}) ", "$1T");
        if (told.matches(".*(Z|[+-][0-9:]+)$") && told.contains("T")) {
            return OffsetDateTime.parse(told).toInstant();
        }
        return (told.contains("T")
                        ? LocalDateTime.parse(told)
                        : LocalDate.parse(told).atStartOfDay())
                .atZone(SystemClock.KOREA)
                .toInstant();
    }
}
