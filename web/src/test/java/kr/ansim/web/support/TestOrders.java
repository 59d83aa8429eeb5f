package kr.ansim.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What shops tell of orders, in the words of the API. */
public final class TestOrders {

    private static final String EVENTS = "/api/v1/order-events";

    private TestOrders() {}

    /** As many orders of one piece each, delivered on the day on which they are made. */
    public static void buy(Api shop, String customer, LocalDate day, int orders, int price) {
        List<String> events = IntStream.rangeClosed(1, orders)
                .mapToObj(order -> bought(customer, "O-" + order, day, price))
                .toList();
        assertThat(shop.post(EVENTS, events(events.toArray(String[]::new)), null)
                        .status())
                .isEqualTo(200);
    }

    public static String events(String... events) {
        return "{\"events\": [" + String.join(",", events) + "]}";
    }

    /** Two events: it is placed and delivered. */
    public static String bought(String customer, String order, LocalDate day, int price) {
        return """
                {"order": "%1$s", "customer": {"channel": "TV", "number": "%2$s"}, "event": "1", "kind": "PLACED",
                 "occurredAt": "%3$sT09:00:00+09:00",
                 "terms": {"paymentMethod": "CARD", "shipping": 2500, "discount": 0, "pointsUsed": 0},
                 "lines": [{"line": 1, "quantity": 1,
                   "ordered": {"productCode": "TV-1", "category": "완구", "brand": "다람", "size": "", "price": %4$d}}]},""".formatted(order, customer, day, price) + happened(customer, order, "2", "DELIVERED", day);
    }

    public static String happened(String customer, String order, String event, String kind, LocalDate day) {
        return """
                {"order": "%s", "customer": {"channel": "TV", "number": "%s"}, "event": "%s", "kind": "%s",
                 "occurredAt": "%sT09:00:00+09:00", "lines": [{"line": 1, "quantity": 1}]}""".formatted(order, customer, event, kind, day);
    }
}
