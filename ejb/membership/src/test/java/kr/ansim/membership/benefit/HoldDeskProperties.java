package kr.ansim.membership.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.stream.IntStream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitCostKind;
import kr.ansim.membership.BenefitHold;
import kr.ansim.membership.BenefitHoldState;
import kr.ansim.membership.BenefitQuote;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.Cart;
import kr.ansim.membership.CartLine;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.HoldBenefits;
import kr.ansim.membership.MemberKey;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.PointStanding;
import kr.ansim.membership.QuoteBenefits;
import kr.ansim.membership.ReturnLines;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.membership.TestMembers;
import kr.ansim.membership.figures.CostFigures;
import kr.ansim.membership.figures.FactStep;
import kr.ansim.membership.point.IssuePoints;
import kr.ansim.membership.point.JournalKind;
import kr.ansim.membership.point.JournalOrder;
import kr.ansim.membership.point.LotSource;
import kr.ansim.membership.point.PointBook;
import kr.ansim.membership.point.Standings;
import kr.ansim.membership.purchase.OrderIntake;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is set aside at a checkout is used, released, ends or comes back line by line, and never more or less of it. */
class HoldDeskProperties {

    private static final UUID SHOP = new UUID(0, 7);
    private static final Duration TIME = Duration.ofMinutes(10);

    private final Statements statements = Tables.make("membership");
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-28T00:00:00Z"));
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, clock)
            .with(AuditTrail.class, new Trail());
    private final HoldDesk desk = wired.get(HoldDesk.class);
    private int members;
    private UUID member = UUID.randomUUID();

    @BeforeEach
    void member() {
        members++;
        member = TestMembers.add(statements, "N" + members);
        issue(1_000, LocalDate.of(2026, 11, 30));
        issue(1_000, LocalDate.of(2026, 12, 31));
    }

    @Property(tries = 100)
    void pieces_that_go_back_one_by_one_give_back_all_that_was_paid(
            @ForAll @IntRange(min = 0, max = 2_000) int points, @ForAll Random random) {
        member();
        List<CartLine> lines = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(line -> line(line, random.nextInt(9_000), 1 + random.nextInt(5)))
                .toList();
        long paid = Math.min(points, new Cart(SalesChannel.TV, lines).cost().amount());
        BenefitHold hold = desk.hold(command(UUID.randomUUID().toString(), paid, lines));
        assertThat(hold.lines().stream().mapToLong(BenefitHold.Line::points)).isNotEmpty();
        assertThat(hold.lines().stream().mapToLong(BenefitHold.Line::points).sum())
                .isEqualTo(paid);
        assertThat(standing())
                .extracting(PointStanding::available, PointStanding::held)
                .containsExactly(2_000 - paid, paid);
        desk.use(SHOP, hold.id());
        List<Integer> pieces = new ArrayList<>();
        lines.forEach(line -> pieces.addAll(Collections.nCopies(line.quantity(), line.line())));
        Collections.shuffle(pieces, random);
        long back = 0;
        for (int at = 0; at < pieces.size(); at++) {
            ReturnLines told = back(hold, "r" + at, pieces.get(at), 1);
            long now = desk.giveBack(told).points();
            assertThat(desk.giveBack(told).points()).isEqualTo(now);
            back += now;
            assertThat(standing().available()).isEqualTo(2_000 - paid + back);
        }
        assertThat(back).isEqualTo(paid);
        assertBroken(() -> desk.giveBack(back(hold, "more", 1, 1)), BenefitRule.RETURN_TOO_MUCH);
        assertBroken(
                () -> desk.giveBack(new ReturnLines(
                        SHOP, hold.id(), "twice", List.of(new ReturnLines.Piece(1, 1), new ReturnLines.Piece(1, 1)))),
                BenefitRule.LINE_TWICE);
        assertThat(standing().ending())
                .containsExactly(
                        new PointStanding.Ending(LocalDate.of(2026, 11, 30), 1_000),
                        new PointStanding.Ending(LocalDate.of(2026, 12, 31), 1_000));
    }

    @Test
    void what_is_not_used_in_time_is_free_as_soon_as_somebody_asks() {
        BenefitHold hold = desk.hold(command("A", 1_500, List.of(line(1, 5_000, 1))));
        assertBroken(() -> desk.hold(command("B", 501, List.of(line(1, 5_000, 1)))), BenefitRule.TOO_FEW_POINTS);
        assertBroken(() -> desk.hold(command("A", 1, List.of(line(1, 5_000, 1)))), BenefitRule.ORDER_HELD_ALREADY);
        clock.forward(TIME.minusMillis(1));
        assertThat(desk.find(SHOP, hold.id()).state()).isEqualTo(BenefitHoldState.HELD);
        clock.forward(Duration.ofMillis(1));
        assertBroken(() -> desk.use(SHOP, hold.id()), BenefitRule.BENEFIT_HOLD_OVER);
        assertThat(desk.hold(command("A", 2_000, List.of(line(1, 5_000, 1)))).state())
                .isEqualTo(BenefitHoldState.HELD);
        assertThat(desk.find(SHOP, hold.id()).state()).isEqualTo(BenefitHoldState.ENDED);
        assertThat(standing().available()).isZero();
    }

    @Test
    void a_quote_takes_no_more_points_than_there_are_or_the_goods_cost() {
        BenefitHold hold = desk.hold(command("A", 1_500, List.of(line(1, 5_000, 1))));
        assertThat(quote(2_000, 5_000)).isEqualTo("500 TOO_FEW");
        assertThat(quote(500, 5_000)).isEqualTo("500 ");
        assertThat(quote(400, 300)).isEqualTo("300 NOTHING_LEFT");
        clock.forward(TIME);
        assertThat(quote(2_000, 5_000)).isEqualTo("2000 ");
        assertThat(desk.find(SHOP, hold.id()).state()).isEqualTo(BenefitHoldState.ENDED);
    }

    @Test
    void as_many_orders_of_a_month_go_free_as_the_grade_has() {
        List<CartLine> lines = List.of(line(1, 5_000, 1));
        assertBroken(() -> desk.hold(command("A", 0, lines, true)), BenefitRule.NO_FREE_DELIVERY);
        statements.update("UPDATE membership_member SET grade = 2 WHERE id = ?", member);
        assertThat(deliveriesLeft()).isEqualTo(1);
        BenefitHold first = desk.hold(command("A", 0, lines, true));
        assertThat(first.freeDelivery()).isTrue();
        assertThat(deliveriesLeft()).isZero();
        assertBroken(() -> desk.hold(command("B", 0, lines, true)), BenefitRule.NO_FREE_DELIVERY);
        assertThat(desk.hold(command("B", 0, lines)).freeDelivery()).isFalse();
        desk.release(SHOP, first.id());
        BenefitHold second = desk.hold(command("C", 0, lines, true));
        clock.forward(TIME);
        BenefitHold third = desk.hold(command("D", 0, lines, true));
        assertThat(desk.find(SHOP, second.id()).state()).isEqualTo(BenefitHoldState.ENDED);
        desk.use(SHOP, third.id());
        assertThat(deliveriesLeft()).isZero();
        clock.forward(Duration.ofDays(31));
        assertThat(deliveriesLeft()).isEqualTo(1);
    }

    @Test
    void a_free_delivery_is_back_when_all_went_back_before_anything_was_shipped() {
        statements.update("UPDATE membership_member SET grade = 2 WHERE id = ?", member);
        BenefitHold hold = desk.hold(command("A", 0, List.of(line(1, 5_000, 2), line(2, 5_000, 1)), true));
        desk.use(SHOP, hold.id());
        assertThat(costOfDeliveries()).isEqualTo(3_000);
        desk.giveBack(back(hold, "r1", 1, 2));
        assertThat(deliveriesLeft()).isZero();
        assertThat(desk.giveBack(back(hold, "r2", 2, 1)).hold().freeDelivery()).isFalse();
        desk.giveBack(back(hold, "r2", 2, 1));
        assertThat(deliveriesLeft()).isEqualTo(1);
        assertThat(costOfDeliveries()).isZero();

        BenefitHold shipped = desk.hold(command("B", 0, List.of(line(1, 5_000, 1)), true));
        desk.use(SHOP, shipped.id());
        CustomerNumber customer = new CustomerNumber(SalesChannel.ONLINE, "B-" + members);
        wired.get(OrderIntake.class)
                .take(
                        SHOP,
                        List.of(new TellOrderEvent(
                                "B",
                                customer,
                                "s",
                                OrderEventKind.SHIPPED,
                                clock.instant(),
                                Optional.empty(),
                                List.of(new TellOrderEvent.Line(1, 1, Optional.empty())))));
        desk.giveBack(back(shipped, "r1", 1, 1));
        assertThat(deliveriesLeft()).isZero();
        assertThat(costOfDeliveries()).isEqualTo(3_000);
    }

    private long costOfDeliveries() {
        wired.get(FactStep.class).goOn();
        return wired.get(CostFigures.class).since(YearMonth.of(2026, 11)).stream()
                .filter(one -> one.kind() == BenefitCostKind.FREE_DELIVERY)
                .mapToLong(one -> one.cost().amount())
                .sum();
    }

    private long deliveriesLeft() {
        return wired.get(BenefitLists.class).of(member).freeDeliveriesLeft();
    }

    private String quote(long points, long cost) {
        BenefitQuote quote = wired.get(QuoteDesk.class)
                .quote(new QuoteBenefits(
                        MemberKey.of("N" + members),
                        new Cart(SalesChannel.TV, List.of(line(1, cost, 1))),
                        List.of(),
                        points));
        assertThat(quote.toPay()).isEqualTo(Won.of(cost - quote.points()));
        return quote.points() + " " + quote.pointsRefusal().map(Enum::name).orElse("");
    }

    @Test
    void a_hold_that_is_used_or_released_stays_so() {
        BenefitHold used = desk.hold(command("A", 700, List.of(line(1, 5_000, 1))));
        assertThat(desk.use(SHOP, used.id()).state()).isEqualTo(BenefitHoldState.USED);
        assertThat(desk.use(SHOP, used.id()).state()).isEqualTo(BenefitHoldState.USED);
        assertBroken(() -> desk.release(SHOP, used.id()), BenefitRule.BENEFIT_HOLD_STATE);
        BenefitHold released = desk.hold(command("B", 700, List.of(line(1, 5_000, 1))));
        assertThat(desk.release(SHOP, released.id()).state()).isEqualTo(BenefitHoldState.RELEASED);
        assertThat(desk.release(SHOP, released.id()).state()).isEqualTo(BenefitHoldState.RELEASED);
        assertBroken(() -> desk.use(SHOP, released.id()), BenefitRule.BENEFIT_HOLD_STATE);
        assertBroken(() -> desk.giveBack(back(released, "r", 1, 1)), BenefitRule.BENEFIT_HOLD_STATE);
        assertThat(standing())
                .extracting(PointStanding::available, PointStanding::held)
                .containsExactly(1_300L, 0L);
    }

    @Test
    void a_return_comes_back_anew_when_its_points_have_ended() {
        BenefitHold hold = desk.hold(command("A", 1_200, List.of(line(1, 5_000, 2))));
        desk.use(SHOP, hold.id());
        clock.forward(Duration.ofDays(10));
        assertThat(desk.giveBack(back(hold, "r", 1, 1)).points()).isEqualTo(600);
        assertThat(standing().ending())
                .containsExactly(
                        new PointStanding.Ending(LocalDate.of(2026, 12, 31), 1_000),
                        new PointStanding.Ending(LocalDate.of(2031, 12, 31), 400));
        assertBroken(() -> desk.giveBack(back(hold, "r", 1, 2)), BenefitRule.JOURNAL_DIFFERS);
    }

    @Test
    void of_another_shop_nothing_is_known_and_a_cart_is_looked_at_first() {
        BenefitHold hold = desk.hold(command("A", 100, List.of(line(1, 5_000, 1))));
        assertBroken(() -> desk.find(UUID.randomUUID(), hold.id()), BenefitRule.HOLD_NOT_FOUND);
        assertBroken(() -> desk.use(UUID.randomUUID(), hold.id()), BenefitRule.HOLD_NOT_FOUND);
        assertBroken(
                () -> desk.hold(command("B", 100, List.of(line(1, 5_000, 1), line(1, 100, 1)))),
                BenefitRule.LINE_TWICE);
        assertBroken(() -> desk.hold(command("B", 5_001, List.of(line(1, 5_000, 1)))), BenefitRule.MORE_THAN_COST);
    }

    private void issue(long points, LocalDate end) {
        String key = "issue " + member + " " + end;
        wired.get(PointBook.class)
                .issue(
                        JournalOrder.of(JournalKind.ISSUE, key, points),
                        new IssuePoints(member, LotSource.GRANT, points, end, false));
    }

    private PointStanding standing() {
        return wired.get(Standings.class).of(member);
    }

    private HoldBenefits command(String order, long points, List<CartLine> lines) {
        return command(order, points, lines, false);
    }

    private HoldBenefits command(String order, long points, List<CartLine> lines, boolean freeDelivery) {
        return new HoldBenefits(
                SHOP,
                MemberKey.of("N" + members),
                order,
                new Cart(SalesChannel.ONLINE, lines),
                points,
                List.of(),
                freeDelivery,
                TIME);
    }

    private static CartLine line(int line, long price, int quantity) {
        return new CartLine(line, "P-" + line, "완구", Won.of(price), quantity);
    }

    private static ReturnLines back(BenefitHold hold, String event, int line, int quantity) {
        return new ReturnLines(SHOP, hold.id(), event, List.of(new ReturnLines.Piece(line, quantity)));
    }

    private static void assertBroken(Runnable act, BenefitRule rule) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }
}
