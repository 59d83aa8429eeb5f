package kr.ansim.membership.point;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitHold;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.CouponKind;
import kr.ansim.membership.CouponStacking;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.HoldBenefits;
import kr.ansim.membership.MakeCampaign;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.ReturnLines;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.membership.benefit.AwardStep;
import kr.ansim.membership.benefit.HoldDesk;
import kr.ansim.membership.coupon.CampaignDesk;
import kr.ansim.membership.coupon.CouponGrants;
import kr.ansim.membership.member.Decisions;
import kr.ansim.membership.member.Identities;
import kr.ansim.membership.purchase.OrderIntake;
import kr.ansim.notice.ShopNews;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Transactions;
import kr.ansim.testing.Wired;

/** The product with three customers, each act a transaction. */
final class MemberWorld {

    static final UUID SHOP = new UUID(0, 7);

    /** Of points, so short that they end while somebody looks. */
    private static final PointPolicy POLICY = new PointPolicy(1, true);

    record Order(String number, UUID id, CustomerNumber customer, UUID member) {}

    private final DataSource source = Tables.source("membership");
    private final Transactions transactions = new Transactions(source);
    private final Statements statements = new Statements(transactions.shared());
    private final MovedClock clock = new MovedClock(Instant.parse("2028-01-30T15:30:00Z"));
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, clock)
            .with(AuditTrail.class, new Trail())
            .with(ShopNews.class, new ShopNews() {
                @Override
                public void tell(UUID shop, String type, String subject, JsonObject data) {
                    // nobody listens
                }
            });
    private final HoldDesk desk = wired.get(HoldDesk.class);
    private final AwardStep awards = wired.get(AwardStep.class);
    private final WorldTables tables = new WorldTables(statements, wired);
    private final List<CustomerNumber> customers = IntStream.rangeClosed(1, 3)
            .mapToObj(at -> new CustomerNumber(SalesChannel.TV, "T-" + at))
            .toList();
    private final List<UUID> members = customers.stream()
            .map(customer -> run(() -> wired.get(Identities.class).of(customer).member()))
            .toList();
    private final UUID campaign;
    private int keys;

    MemberWorld() {
        statements.update("UPDATE membership_point_policy SET expiry_months = 1");
        campaign = run(() -> wired.get(CampaignDesk.class)
                .make(new MakeCampaign(
                        "한 달",
                        new CampaignTerms(
                                CouponKind.AMOUNT,
                                1_000,
                                Won.ZERO,
                                Won.ZERO,
                                Set.of(),
                                Set.of(),
                                LocalDate.of(2028, 1, 1),
                                LocalDate.of(2099, 12, 31),
                                CouponStacking.ALWAYS,
                                0))));
    }

    private <T> T run(Callable<T> act) {
        try {
            return transactions.run(act);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void act(Runnable act) {
        run(() -> {
            act.run();
            return true;
        });
    }

    /** The oldest first. */
    List<UUID> members() {
        return members;
    }

    WorldTables tables() {
        return tables;
    }

    int key() {
        return keys++;
    }

    void tick() {
        clock.forward(Duration.ofSeconds(1));
    }

    void forward(Duration time) {
        clock.forward(time);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    /** Of points that are issued today. */
    LocalDate lastDay() {
        return POLICY.lastDay(today());
    }

    /** Placed and delivered, which is told twice. */
    Order order(int which, int pieces, long price) {
        CustomerNumber customer = customers.get(which % customers.size());
        String number = "P-" + key();
        TellOrderEvent placed = new TellOrderEvent(
                number,
                customer,
                "p",
                OrderEventKind.PLACED,
                now(),
                Optional.of(new TellOrderEvent.Terms("CARD", Won.ZERO, Won.ZERO, Won.ZERO)),
                List.of(new TellOrderEvent.Line(
                        1, pieces, Optional.of(new OrderedLine("P", "완구", "", "", pieces, Won.of(price))))));
        act(() -> wired.get(OrderIntake.class).take(SHOP, List.of(placed, placed)));
        UUID id = statements
                .find("SELECT id FROM membership_order WHERE number = ?", row -> row.uuid("id"), number)
                .orElseThrow();
        Order order = new Order(number, id, customer, members.get(which % members.size()));
        tell(order, OrderEventKind.DELIVERED, pieces);
        return order;
    }

    void tell(Order order, OrderEventKind kind, int pieces) {
        TellOrderEvent event = new TellOrderEvent(
                order.number(),
                order.customer(),
                "e" + key(),
                kind,
                now(),
                Optional.empty(),
                List.of(new TellOrderEvent.Line(1, pieces, Optional.empty())));
        act(() -> wired.get(OrderIntake.class).take(SHOP, List.of(event)));
        act(() -> wired.get(OrderIntake.class).take(SHOP, List.of(event)));
        act(() -> awards.look(order.id()));
        act(() -> awards.look(order.id()));
    }

    void confirm(Order order) {
        act(() -> awards.confirm(order.id()));
        act(() -> awards.confirm(order.id()));
    }

    /** Twice by one key. @return the lot */
    UUID give(UUID member, long amount, LocalDate end) {
        JournalOrder order = JournalOrder.of(JournalKind.ISSUE, "give " + key(), amount);
        IssuePoints points = new IssuePoints(member, LotSource.GRANT, amount, end, false);
        UUID lot = run(() -> wired.get(PointBook.class).issue(order, points));
        assertThat(run(() -> wired.get(PointBook.class).issue(order, points))).isEqualTo(lot);
        return lot;
    }

    BenefitHold hold(HoldBenefits command) {
        return run(() -> desk.hold(command));
    }

    void endRunOut(UUID head) {
        act(() -> desk.endRunOutOf(head));
    }

    void use(BenefitHold hold) {
        run(() -> desk.use(SHOP, hold.id()));
    }

    void release(BenefitHold hold) {
        run(() -> desk.release(SHOP, hold.id()));
    }

    long giveBack(ReturnLines told) {
        return run(() -> desk.giveBack(told)).points();
    }

    void rollBack(BenefitHold hold, String code) {
        run(() -> desk.rollBack(SHOP, hold.id(), code));
        run(() -> desk.rollBack(SHOP, hold.id(), code));
    }

    private static UUID close(LocalDate month) {
        return new UUID(8, month.toEpochDay());
    }

    void takeBackGrants(LocalDate month) {
        for (int times = 0; times < 2; times++) {
            act(() -> wired.get(CouponGrants.class).takeBack(close(month), month));
            act(() -> wired.get(CouponGrants.class).goOn(() -> true));
        }
    }

    void grant(LocalDate month) {
        for (int times = 0; times < 2; times++) {
            act(() -> wired.get(CouponGrants.class).begin(close(month), month, campaign, 0));
            act(() -> wired.get(CouponGrants.class).goOn(() -> true));
        }
    }

    /** As a person decides on a pair. @return the merge */
    UUID join(UUID one, UUID other) {
        UUID pair = Ids.next();
        boolean older = members.indexOf(one) < members.indexOf(other);
        statements.update(
                "DELETE FROM membership_candidate WHERE one_id IN (?, ?) AND other_id IN (?, ?)",
                one,
                other,
                one,
                other);
        statements.update(
                "INSERT INTO membership_candidate (id, one_id, other_id, evidence, state, found_at) VALUES (?, ?, ?, 1, 'OPEN', ?)",
                pair,
                older ? one : other,
                older ? other : one,
                now());
        act(() -> wired.get(Decisions.class).join(pair, "officer", "동일인"));
        return statements
                .find("SELECT id FROM membership_merge ORDER BY merged_at DESC LIMIT 1", row -> row.uuid("id"))
                .orElseThrow();
    }

    void undo(UUID merge) {
        act(() -> wired.get(Decisions.class).undo(merge, "officer", "다른 분"));
    }

    void night() {
        act(() -> wired.get(NightWatch.class).work());
    }
}
