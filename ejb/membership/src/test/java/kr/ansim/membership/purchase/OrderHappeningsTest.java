package kr.ansim.membership.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.BoughtLine;
import kr.ansim.membership.BuyingCounts;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderHappening;
import kr.ansim.membership.OrderHappeningPlace;
import kr.ansim.membership.OrderNumber;
import kr.ansim.membership.OrderSummary;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.SizeMeasure;
import kr.ansim.membership.TestMembers;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the desk sees of orders, over all who are the same person. */
class OrderHappeningsTest {

    private static final UUID SHOP = new UUID(0, 7);
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final Statements statements = Tables.make("membership");
    private final Wired wired = new Wired().with(Statements.class, statements);
    private final OrderHappenings happenings = wired.get(OrderHappenings.class);
    private final BoughtLines lines = wired.get(BoughtLines.class);
    private final UUID head = TestMembers.add(statements, "1");
    private final UUID other = TestMembers.add(statements, "2");
    private final UUID stranger = TestMembers.add(statements, "3");

    @Test
    void the_lines_of_an_order_that_go_the_same_way_on_a_korean_day_are_told_once() {
        UUID order = order(head, "O-1", "2026-11-01T01:00:00Z");
        event(order, 1, "PLACED", "2026-11-01T01:00:00Z", "P-1");
        event(order, 2, "PLACED", "2026-11-01T01:00:00Z", "P-2");
        event(order, 1, "PAID", "2026-11-01T01:01:00Z", null);
        event(order, 1, "DELIVERED", "2026-11-03T05:00:00Z", null);
        event(order, 2, "DELIVERED", "2026-11-03T06:00:00Z", null);
        // midnight in Korea lies between these two
        event(order, 1, "RETURNED", "2026-11-05T14:59:00Z", null);
        event(order, 2, "RETURNED", "2026-11-05T15:00:00Z", null);
        catalogue("P-1", "다람 셔츠");
        List<OrderHappening> all = happenings.of(head, null, 9);
        assertThat(all)
                .extracting(OrderHappening::kind)
                .containsExactly(
                        OrderEventKind.RETURNED,
                        OrderEventKind.RETURNED,
                        OrderEventKind.DELIVERED,
                        OrderEventKind.PLACED);
        assertThat(all.get(2).lines()).isEqualTo(2);
        assertThat(all.get(2).at()).isEqualTo(Instant.parse("2026-11-03T06:00:00Z"));
        assertThat(all.get(3).goods()).isEqualTo(20_000);
        assertThat(all.get(3).productName()).contains("다람 셔츠");
        assertThat(all.get(0).productName()).isEmpty();
        assertThat(all.get(0).productCode()).contains("P-2");
    }

    @Test
    void page_by_page_nothing_is_lost_and_nothing_comes_twice() {
        statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", head, other);
        for (int one = 0; one < 8; one++) {
            UUID order = order(one % 2 == 0 ? head : other, "O-" + one, "2026-11-01T01:00:00Z");
            event(order, 1, "PLACED", "2026-11-01T01:00:00Z", "P-1");
            event(order, 1, "SHIPPED", "2026-11-01T01:00:00Z", null);
            String day = "2026-11-0" + (3 + one % 3);
            event(order, 1, "DELIVERED", day + "T14:0" + one + ":00Z", null);
            // past midnight in Korea, both on one day
            event(order, 2, "DELIVERED", day + "T15:0" + one + ":00Z", null);
            event(order, 3, "DELIVERED", day + "T16:0" + (9 - one) + ":00Z", null);
        }
        event(order(stranger, "X", "2026-11-01T01:00:00Z"), 1, "PLACED", "2026-11-01T01:00:00Z", "P-1");
        List<OrderHappening> read = new ArrayList<>();
        List<OrderHappening> page = happenings.of(head, null, 3);
        while (!page.isEmpty()) {
            read.addAll(page);
            OrderHappening last = page.get(page.size() - 1);
            page = happenings.of(
                    head,
                    new OrderHappeningPlace(last.at(), last.id(), last.kind().name()),
                    3);
        }
        assertThat(read)
                .containsExactlyElementsOf(happenings.of(head, null, 99))
                .hasSize(32);
    }

    @Test
    void what_was_bought_is_counted_by_channel_and_payment_and_told_by_line() {
        UUID order = order(head, "O-1", "2026-11-01T01:00:00Z");
        event(order, 1, "PLACED", "2026-11-01T01:00:00Z", "P-1");
        event(order, 1, "RETURNED", "2026-11-09T01:00:00Z", null);
        catalogue("P-1", "다람 셔츠");
        statements.update(
                "INSERT INTO membership_catalogue_size (shop_id, code, place, size, chest) VALUES (?, 'P-1', 0, '95', 950)",
                SHOP);
        assertThat(lines.counts(head, LONG_AGO))
                .isEqualTo(new BuyingCounts(Map.of(SalesChannel.TV, 1), Map.of("국민카드", 1)));
        assertThat(lines.numbers(head, 9)).containsExactly(new OrderNumber(SHOP, "O-1"));
        BoughtLine line = lines.of(head, LONG_AGO, 9).get(0);
        assertThat(line.returned()).isEqualTo(1);
        assertThat(line.kept()).isZero();
        assertThat(line.measures()).containsExactly(SizeMeasure.CHEST);
        assertThat(line.productName()).contains("다람 셔츠");
        assertThat(lines.of(head, Instant.parse("2026-11-02T00:00:00Z"), 9)).isEmpty();
    }

    @Test
    void what_was_cancelled_is_not_kept_and_did_not_come_back() {
        UUID order = order(head, "O-1", "2026-11-01T01:00:00Z");
        event(order, 1, "PLACED", "2026-11-01T01:00:00Z", "P-1");
        event(order, 1, "CANCELLED", "2026-11-01T02:00:00Z", null);
        event(order, 2, "PLACED", "2026-11-01T01:00:00Z", "P-2");
        event(order, 2, "RETURNED", "2026-11-09T01:00:00Z", null);
        assertThat(wired.get(OrderHistory.class).of(head, null, 9).get(0).lines())
                .extracting(OrderSummary.Line::line, OrderSummary.Line::returned)
                .containsExactly(tuple(1, 0), tuple(2, 1));
    }

    private UUID order(UUID member, String number, String at) {
        UUID id = Ids.next();
        UUID identity = Ids.next();
        statements.update(
                "INSERT INTO membership_identity (id, member_id, channel, customer_number, added_at)"
                        + " VALUES (?, ?, 'TV', ?, ?)",
                identity,
                member,
                number,
                Instant.parse(at));
        statements.update(
                "INSERT INTO membership_order (id, shop_id, number, member_id, identity_id, payment_method, ordered_at, shipping,"
                        + " discount, points_used, added_at) VALUES (?, ?, ?, ?, ?, '국민카드', ?, 0, 0, 0, ?)",
                id,
                SHOP,
                number,
                member,
                identity,
                Instant.parse(at),
                Instant.parse(at));
        return id;
    }

    private void event(UUID order, int line, String kind, String at, @Nullable String product) {
        boolean placed = product != null;
        statements.update(
                "INSERT INTO membership_order_event (id, order_id, line, event_key, kind, occurred_at, quantity, product_code,"
                        + " category, brand, size, price, received_at) VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                order,
                line,
                kind,
                kind,
                Instant.parse(at),
                product,
                placed ? "의류" : null,
                placed ? "다람" : null,
                placed ? "95" : null,
                placed ? 10_000L : null,
                Instant.parse(at));
    }

    private void catalogue(String code, String name) {
        statements.update(
                "INSERT INTO membership_catalogue_item (shop_id, code, name, brand, category, price, image_url, changed_at,"
                        + " received_at) VALUES (?, ?, ?, '', '', 0, '', ?, ?)",
                SHOP,
                code,
                name,
                LONG_AGO,
                LONG_AGO);
    }
}
