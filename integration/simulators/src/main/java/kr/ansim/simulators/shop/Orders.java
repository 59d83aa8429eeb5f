package kr.ansim.simulators.shop;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shop's orders since it was started. Numbers are random, so a restart never reuses one that Ansim remembers. */
final class Orders {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int MOST_KEPT = 1_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Order> orders = new LinkedHashMap<>();

    String nextNumber() {
        StringBuilder number = new StringBuilder("DS")
                .append(DAY.format(LocalDate.now(ZoneId.of("Asia/Seoul"))))
                .append('-');
        for (int i = 0; i < 6; i++) {
            number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return number.toString();
    }

    synchronized void keep(Order order) {
        orders.put(order.number(), order);
        if (orders.size() > MOST_KEPT) {
            orders.remove(orders.keySet().iterator().next());
        }
    }

    synchronized Optional<Order> find(String number) {
        return Optional.ofNullable(orders.get(number));
    }

    /** Newest first. */
    synchronized List<Order> all() {
        List<Order> all = new ArrayList<>(orders.values());
        Collections.reverse(all);
        return all;
    }
}
