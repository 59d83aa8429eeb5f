package kr.ansim.membership.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** However a shop sends what it has to tell, the tables say the same in the end. */
class OrderIntakeProperties {

    private static final UUID SHOP = new UUID(0, 7);
    private static final CustomerNumber CUSTOMER = new CustomerNumber(SalesChannel.TV, "T-1");
    private static final Instant NOW = Instant.parse("2026-11-28T00:00:00Z");

    private final Statements statements = Tables.make("membership");
    private final OrderIntake intake = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, Clock.fixed(NOW.plus(Duration.ofDays(60)), ZoneOffset.UTC))
            .get(OrderIntake.class);

    @Property(tries = 60)
    void calls_may_be_cut_mixed_and_repeated(@ForAll Random random) {
        List<TellOrderEvent> events = story("A");
        List<TellOrderEvent> sent = new ArrayList<>(events);
        events.stream().filter(event -> random.nextInt(3) == 0).forEach(sent::add);
        Collections.shuffle(sent, random);
        UUID shop = new UUID(random.nextLong(), random.nextLong());
        while (!sent.isEmpty()) {
            List<TellOrderEvent> some = sent.subList(0, 1 + random.nextInt(sent.size()));
            intake.take(shop, List.copyOf(some));
            some.clear();
        }
        UUID straight = new UUID(random.nextLong(), random.nextLong());
        intake.take(straight, events);
        assertThat(lines(shop)).isEqualTo(lines(straight)).hasSize(2);
    }

    @Test
    void of_what_is_placed_twice_the_first_counts_whichever_came_first() {
        TellOrderEvent first = placed("A");
        TellOrderEvent later = new TellOrderEvent(
                "A",
                CUSTOMER,
                "again",
                OrderEventKind.PLACED,
                NOW.plusSeconds(60),
                Optional.of(new TellOrderEvent.Terms("CARD", Won.of(9_000), Won.of(9), Won.of(9))),
                List.of(ordered(1, 9, 1_000), ordered(2, 9, 1_000)));
        UUID straight = new UUID(0, 8);
        intake.take(straight, List.of(first));
        intake.take(straight, List.of(later));
        UUID backwards = new UUID(0, 9);
        intake.take(backwards, List.of(later));
        intake.take(backwards, List.of(first));
        assertThat(lines(backwards)).isEqualTo(lines(straight));
        assertThat(lines(straight)).extracting(line -> line.split(" ")[1]).containsExactly("2", "3");
        assertThat(shipping(straight)).isEqualTo(3_000);
        assertThat(shipping(backwards)).isEqualTo(3_000);
    }

    @Test
    void what_was_told_before_is_told_again_without_effect() {
        assertThat(intake.take(SHOP, story("A"))).isEqualTo(1);
        assertThat(intake.take(SHOP, story("A"))).isZero();
        assertThat(intake.take(SHOP, story("B"))).isEqualTo(1);
    }

    @Test
    void the_same_event_with_other_words_is_refused() {
        intake.take(SHOP, story("A"));
        TellOrderEvent otherwise = event("A", "delivered", OrderEventKind.DELIVERED, 9, List.of(line(1, 2)));
        assertBroken(() -> intake.take(SHOP, List.of(otherwise)), MembershipRule.ORDER_EVENT_DIFFERS);
    }

    @Test
    void the_same_event_with_other_terms_is_refused_though_its_lines_are_new() {
        intake.take(SHOP, story("A"));
        TellOrderEvent otherwise = new TellOrderEvent(
                "A",
                CUSTOMER,
                "placed",
                OrderEventKind.PLACED,
                NOW,
                Optional.of(new TellOrderEvent.Terms("CARD", Won.of(3_001), Won.of(5_001), Won.of(700))),
                List.of(ordered(3, 1, 1_000)));
        assertBroken(() -> intake.take(SHOP, List.of(otherwise)), MembershipRule.ORDER_EVENT_DIFFERS);
    }

    @Test
    void an_order_stays_its_customers() {
        intake.take(SHOP, story("A"));
        TellOrderEvent another = new TellOrderEvent(
                "A",
                new CustomerNumber(SalesChannel.ONLINE, "T-1"),
                "x",
                OrderEventKind.PAID,
                NOW,
                Optional.empty(),
                List.of(line(1, 1)));
        assertBroken(() -> intake.take(SHOP, List.of(another)), MembershipRule.ORDER_OF_ANOTHER);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_by_its_place() {
        TellOrderEvent wrong = event("", "placed", OrderEventKind.PLACED, 0, List.of(line(0, 0)));
        assertThatThrownBy(() -> intake.take(SHOP, List.of(wrong)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.all())
                                .extracting(RuleBroken::field)
                                .containsExactly(
                                        "events[0].order",
                                        "events[0].terms",
                                        "events[0].lines[0].line",
                                        "events[0].lines[0].quantity",
                                        "events[0].lines[0].ordered"));
    }

    private static void assertBroken(Runnable act, MembershipRule rule) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }

    private long shipping(UUID shop) {
        return statements
                .find("SELECT shipping FROM membership_order WHERE shop_id = ?", row -> row.bigint("shipping"), shop)
                .orElseThrow();
    }

    private List<String> lines(UUID shop) {
        return statements.list(
                "SELECT l.* FROM membership_order_line l JOIN membership_order o ON o.id = l.order_id WHERE o.shop_id = ?"
                        + " ORDER BY l.line",
                row -> row.integer("line") + " " + row.integer("kept") + " " + row.dateOrNull("delivered_on") + " "
                        + row.integer("purchases") + " " + row.bigint("goods") + " " + row.bigint("discount") + " "
                        + row.bigint("points_used") + " " + row.bigint("shipping"),
                shop);
    }

    /** Two lines, of which one comes in two parcels and one goes back in part. */
    private static List<TellOrderEvent> story(String order) {
        return List.of(
                placed(order),
                event(order, "paid", OrderEventKind.PAID, 0, List.of(line(1, 2), line(2, 3))),
                event(order, "delivered", OrderEventKind.DELIVERED, 2, List.of(line(1, 2), line(2, 1))),
                event(order, "delivered-2", OrderEventKind.DELIVERED, 4, List.of(line(2, 2))),
                event(order, "returned", OrderEventKind.RETURNED, 6, List.of(line(2, 1))),
                event(order, "returned-2", OrderEventKind.RETURNED, 7, List.of(line(2, 1))));
    }

    private static TellOrderEvent placed(String order) {
        return new TellOrderEvent(
                order,
                CUSTOMER,
                "placed",
                OrderEventKind.PLACED,
                NOW,
                Optional.of(new TellOrderEvent.Terms("CARD", Won.of(3_000), Won.of(5_001), Won.of(700))),
                List.of(ordered(1, 2, 10_000), ordered(2, 3, 7_000)));
    }

    private static TellOrderEvent.Line ordered(int line, int quantity, long price) {
        return new TellOrderEvent.Line(
                line, quantity, Optional.of(new OrderedLine("P-" + line, "완구", "다람", "", quantity, Won.of(price))));
    }

    private static TellOrderEvent.Line line(int line, int quantity) {
        return new TellOrderEvent.Line(line, quantity, Optional.empty());
    }

    private static TellOrderEvent event(
            String order, String key, OrderEventKind kind, int days, List<TellOrderEvent.Line> lines) {
        return new TellOrderEvent(order, CUSTOMER, key, kind, NOW.plusSeconds(days * 86_400L), Optional.empty(), lines);
    }
}
