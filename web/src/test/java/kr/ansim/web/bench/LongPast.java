package kr.ansim.web.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.TestContacts;
import kr.ansim.web.support.TestOrders;

/** A customer of many years: so many orders that were placed, sent and delivered, and a call for each. Told as shops tell it. */
record LongPast(Api shop, String customer, int events) {

    /** With each order come three events and a call. */
    private static final int OF_ORDER = 4;

    private static final int AT_ONCE = 50;

    void tell() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<String> orders = new ArrayList<>();
        List<String> calls = new ArrayList<>();
        for (int one = 1; one <= events / OF_ORDER; one++) {
            LocalDate day = today.minusDays(2L + one % 700);
            orders.add(TestOrders.bought(customer, customer + "-O" + one, day, 10_000 + one));
            orders.add(TestOrders.happened(customer, customer + "-O" + one, "3", "SHIPPED", day));
            Instant at = day.atStartOfDay().toInstant(ZoneOffset.UTC);
            calls.add(TestContacts.question(customer, customer + "-C" + one, at.toString(), "배송 날짜를 물음"));
            if (orders.size() >= AT_ONCE) {
                send("/api/v1/order-events", orders);
                send("/api/v1/contact-events", calls);
            }
        }
        send("/api/v1/order-events", orders);
        send("/api/v1/contact-events", calls);
    }

    private void send(String path, List<String> events) {
        if (!events.isEmpty()) {
            int status = shop.post(path, TestOrders.events(events.toArray(String[]::new)), null)
                    .status();
            if (status != 200) {
                throw new IllegalStateException(path + " answers " + status);
            }
            events.clear();
        }
    }
}
