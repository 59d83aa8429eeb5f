package kr.ansim.membership.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.PointStanding;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.membership.figures.CostFigures;
import kr.ansim.membership.figures.FactStep;
import kr.ansim.membership.member.Identities;
import kr.ansim.membership.point.Standings;
import kr.ansim.membership.purchase.OrderIntake;
import kr.ansim.membership.purchase.OrderTold;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** However the events of an order come, its lines have in the end the points that they are worth, and nothing is given twice. */
class AwardsProperties {

    private static final UUID SHOP = new UUID(0, 7);
    private static final long RATE = 50;

    private final Statements statements = Tables.make("membership");
    private final MovedClock clock = new MovedClock(Instant.parse("2028-02-20T01:00:00Z"));
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, clock)
            .with(AuditTrail.class, new Trail());
    private final OrderIntake intake = wired.get(OrderIntake.class);
    private final Awards awards = wired.get(Awards.class);
    private final AwardRows rows = wired.get(AwardRows.class);
    private int customers;
    private long costs;

    @Property(tries = 150)
    void lines_have_what_they_are_worth(@ForAll Random random) {
        CustomerNumber customer = new CustomerNumber(SalesChannel.TV, "C-" + customers++);
        int pieces = 1 + random.nextInt(5);
        long price = 1 + random.nextInt(30_000);
        long discount = random.nextInt((int) Math.min(5_000, price * pieces));
        List<TellOrderEvent> events = new ArrayList<>(List.of(
                placed(customer, pieces, price, discount), event(customer, "d", OrderEventKind.DELIVERED, pieces)));
        int back = random.nextInt(pieces + 1);
        for (int piece = 0; piece < back; piece++) {
            events.add(event(customer, "r" + piece, OrderEventKind.RETURNED, 1));
        }
        Collections.shuffle(events, random);
        for (TellOrderEvent event : events) {
            intake.take(SHOP, List.of(event, event));
            if (random.nextBoolean()) {
                look(customer);
                look(customer);
            }
            if (random.nextInt(4) == 0) {
                clock.forward(Duration.ofDays(random.nextInt(9)));
                confirm(customer);
            }
        }
        look(customer);
        int kept = pieces - back;
        long due = (price * kept - discount * kept / pieces) * RATE / 10_000;
        assertThat(standing(customer).available() + standing(customer).pending())
                .isEqualTo(due);
        clock.forward(Duration.ofDays(8));
        confirm(customer);
        assertThat(standing(customer))
                .extracting(PointStanding::available, PointStanding::pending)
                .containsExactly(due, 0L);
        costs += due;
        wired.get(FactStep.class).goOn();
        assertThat(wired.get(CostFigures.class).since(YearMonth.of(2028, 1)).stream()
                        .mapToLong(month -> month.cost().amount())
                        .sum())
                .isEqualTo(costs);
    }

    @Test
    void points_wait_seven_days_after_delivery_and_end_with_a_month() {
        CustomerNumber customer = new CustomerNumber(SalesChannel.TV, "A");
        intake.take(SHOP, List.of(placed(customer, 1, 20_000, 0), event(customer, "d", OrderEventKind.DELIVERED, 1)));
        statements.update("UPDATE membership_member SET grade = 4 WHERE id = ?", member(customer));
        look(customer);
        statements.update("UPDATE membership_member SET grade = 0 WHERE id = ?", member(customer));
        assertThat(standing(customer).pending()).isEqualTo(600);
        clock.forward(Duration.ofDays(6));
        confirm(customer);
        assertThat(standing(customer).available()).isZero();
        clock.forward(Duration.ofDays(1));
        confirm(customer);
        assertThat(standing(customer).ending())
                .containsExactly(new PointStanding.Ending(LocalDate.of(2033, 2, 28), 600));
    }

    /** What the observer does in the container. */
    private void look(CustomerNumber customer) {
        order(customer).ifPresent(order -> {
            rows.due(new OrderTold(order));
            rows.due(1_000).forEach(awards::look);
        });
    }

    private void confirm(CustomerNumber customer) {
        order(customer).ifPresent(awards::confirm);
    }

    private Optional<UUID> order(CustomerNumber customer) {
        return statements.find(
                "SELECT id FROM membership_order WHERE number = ?", row -> row.uuid("id"), customer.number());
    }

    private UUID member(CustomerNumber customer) {
        return wired.get(Identities.class).of(customer).member();
    }

    private PointStanding standing(CustomerNumber customer) {
        return wired.get(Standings.class).of(member(customer));
    }

    private TellOrderEvent placed(CustomerNumber customer, int pieces, long price, long discount) {
        return new TellOrderEvent(
                customer.number(),
                customer,
                "p",
                OrderEventKind.PLACED,
                clock.instant(),
                Optional.of(new TellOrderEvent.Terms("CARD", Won.of(2_500), Won.of(discount), Won.ZERO)),
                List.of(new TellOrderEvent.Line(
                        1, pieces, Optional.of(new OrderedLine("P", "완구", "다람", "", pieces, Won.of(price))))));
    }

    private TellOrderEvent event(CustomerNumber customer, String key, OrderEventKind kind, int pieces) {
        return new TellOrderEvent(
                customer.number(),
                customer,
                key,
                kind,
                clock.instant(),
                Optional.empty(),
                List.of(new TellOrderEvent.Line(1, pieces, Optional.empty())));
    }
}
