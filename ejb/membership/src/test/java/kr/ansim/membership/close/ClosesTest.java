package kr.ansim.membership.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Won;
import kr.ansim.membership.ClosedGrades;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.membership.purchase.OrderIntake;
import kr.ansim.membership.purchase.UntoldOrders;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** The life of a close: it begins once, goes on to its proof, and can be taken back. */
class ClosesTest {

    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 7, 1);
    private static final Instant NOW = Instant.parse("2026-07-01T03:00:00Z");
    private static final UUID SHOP = new UUID(0, 7);
    private static final int BEST = 2_000_000;

    private final Statements statements = Tables.make("membership");
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(AuditTrail.class, new Trail())
            .with(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC));
    private final Closes closes = wired.get(Closes.class);
    private final OrderIntake intake = wired.get(OrderIntake.class);

    @Test
    void grades_are_made_once_and_proved_and_can_be_taken_back() {
        buy("best", 10, BEST / 10);
        buy("new", 1, 5_000);
        assertThat(closes.beginIfNew(EFFECTIVE, "system")).isTrue();
        assertThatThrownBy(() -> closes.begin(EFFECTIVE, "me"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(MembershipRule.CLOSE_DONE));
        goOn();
        assertThat(state()).isEqualTo("DONE");
        assertThat(grade("best")).isEqualTo(4);
        assertThat(grade("new")).isEqualTo(1);
        assertThat(statements.list("SELECT member_id, seated FROM membership_best", row -> row.bool("seated")))
                .containsExactly(true);
        assertThat(statements.list(
                        "SELECT what FROM membership_close_proof WHERE expected <> found", row -> row.string("what")))
                .isEmpty();
        assertThat(closes.beginIfNew(EFFECTIVE, "system")).isFalse();
        assertThat(wired.get(CloseMovements.class).since(EFFECTIVE))
                .extracting(ClosedGrades::effective, one -> one.members(4))
                .containsExactly(tuple(EFFECTIVE, 1L));
        assertThat(wired.get(CloseMovements.class).since(EFFECTIVE.plusDays(1))).isEmpty();

        closes.counter(latest(), "me", "a wrong policy");
        goOn();
        assertThat(state()).isEqualTo("COUNTERED");
        assertThat(wired.get(CloseMovements.class).since(EFFECTIVE)).isEmpty();
        assertThat(grade("best")).isZero();
        assertThat(closes.beginIfNew(EFFECTIVE, "system")).isFalse();
        closes.begin(EFFECTIVE, "me");
        goOn();
        assertThat(grade("best")).isEqualTo(4);
    }

    @Test
    void what_is_told_while_grades_are_closed_counts_after_the_close() {
        buy("one", 2, 150_000);
        closes.begin(EFFECTIVE, "system");
        buy("one", "late", 1, 150_000);
        goOn();
        assertThat(grade("one")).isEqualTo(1);
        wired.get(UntoldOrders.class).tellAll(() -> true);
        assertThat(statements.list("SELECT order_id FROM membership_order_untold", row -> row.uuid("order_id")))
                .isEmpty();
        closes.counter(latest(), "me", "too early");
        goOn();
        closes.begin(EFFECTIVE, "me");
        goOn();
        assertThat(grade("one")).isEqualTo(2);
    }

    @Test
    void what_closes_counted_is_removed_after_its_time_except_for_the_latest() {
        buy("one", 3, 150_000);
        closes.begin(EFFECTIVE, "system");
        goOn();
        UUID first = latest();
        closes.begin(EFFECTIVE.plusMonths(1), "system");
        goOn();
        UUID second = latest();
        statements.update("UPDATE membership_close SET ended_at = '2026-03-30 00:00:00'");
        ForgetWatch forgetting = new Wired()
                .with(Statements.class, statements)
                .with(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC))
                .with(CloseKeeping.class, new CloseKeeping("P3M", Clock.fixed(NOW, ZoneOffset.UTC)))
                .get(ForgetWatch.class);
        statements.batch(
                "INSERT INTO membership_close_member (close_id, member_id, purchases, amount, earned, before_grade,"
                        + " before_missed, after_grade, after_missed) VALUES (?, ?, 0, 0, 0, 0, 0, 0, 0)",
                Stream.generate(() -> new Object[] {first, Ids.next()})
                        .limit(ForgetStep.STEP + 5)
                        .toList());
        statements.update(
                "INSERT INTO membership_close_part (close_id, member_id, before_grade, before_missed) VALUES (?, ?, 0, 0)",
                first,
                Ids.next());
        forgetting.goOn(() -> true);
        forgetting.goOn(() -> true);
        assertThat(counted()).containsExactly(second);
        assertThat(statements.list("SELECT close_id FROM membership_close_part", row -> row.uuid("close_id")))
                .isEmpty();
        assertThat(wired.get(CloseReports.class).find(first).orElseThrow().movements())
                .isNotEmpty();
        closes.counter(second, "me", "a wrong policy");
        goOn();
        assertThatThrownBy(() -> closes.counter(first, "me", "a wrong policy"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo(MembershipRule.CLOSE_FORGOTTEN));
    }

    @Test
    void a_close_in_which_something_does_not_hold_says_so() {
        buy("one", 1, 5_000);
        closes.begin(EFFECTIVE, "system");
        statements.update("UPDATE membership_close SET expected = expected + 1");
        goOn();
        assertThat(state()).isEqualTo("FAILED");
        closes.counter(latest(), "me", "it did not hold");
        goOn();
        assertThat(state()).isEqualTo("COUNTERED");
    }

    @Test
    void a_grade_that_is_not_held_as_it_was_decided_is_found_also_of_one_of_several_who_are_one_person() {
        buy("head", 3, 100_000);
        buy("part", 1, 5_000);
        buy("other", 1, 5_000);
        statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", memberOf("head"), memberOf("part"));
        assertThat(proofAfter("UPDATE membership_member SET grade = 4 WHERE id = ?", memberOf("other")))
                .isEqualTo("FAILED");
        assertThat(proofAfter("UPDATE membership_member SET grade = 4 WHERE id = ?", memberOf("part")))
                .isEqualTo("FAILED");
        assertThat(proofAfter("UPDATE membership_member SET missed = 7 WHERE id = ?", memberOf("head")))
                .isEqualTo("FAILED");
        assertThat(proofAfter("UPDATE membership_member SET grade = 0 WHERE id = ?", memberOf("other")))
                .isEqualTo("FAILED");
        assertThat(proofAfter("UPDATE membership_member SET grade = 0 WHERE id = ?", memberOf("head")))
                .as("the part holds it as well")
                .isEqualTo("DONE");
    }

    /** How a close ends that is tampered with between its decisions and its proof. */
    private String proofAfter(String tampering, UUID member) {
        closes.begin(EFFECTIVE, "me");
        while (!state().equals("PROVING")) {
            closes.goOn();
        }
        statements.update(tampering, member);
        goOn();
        String ended = state();
        closes.counter(latest(), "me", "tried");
        goOn();
        statements.update("UPDATE membership_member SET grade = 0, missed = 0");
        return ended;
    }

    private UUID memberOf(String customer) {
        return statements
                .find(
                        "SELECT member_id FROM membership_identity WHERE customer_number = ?",
                        row -> row.uuid("member_id"),
                        customer)
                .orElseThrow();
    }

    private List<UUID> counted() {
        return statements.list("SELECT DISTINCT close_id FROM membership_close_member", row -> row.uuid("close_id"));
    }

    private void goOn() {
        while (closes.goOn()) {
            // until nothing is under way
        }
    }

    private UUID latest() {
        return statements
                .find("SELECT id FROM membership_close ORDER BY begun_at DESC, id DESC LIMIT 1", row -> row.uuid("id"))
                .orElseThrow();
    }

    private String state() {
        return statements
                .find("SELECT state FROM membership_close WHERE id = ?", row -> row.string("state"), latest())
                .orElseThrow();
    }

    private int grade(String customer) {
        return statements
                .find(
                        "SELECT m.grade FROM membership_member m JOIN membership_identity i ON i.member_id = m.id"
                                + " WHERE i.customer_number = ?",
                        row -> row.integer("grade"),
                        customer)
                .orElseThrow();
    }

    private void buy(String customer, int orders, int price) {
        buy(customer, "", orders, price);
    }

    private void buy(String customer, String kind, int orders, int price) {
        Instant day = NOW.minus(Duration.ofDays(40));
        for (int order = 0; order < orders; order++) {
            String number = customer + kind + order;
            CustomerNumber who = new CustomerNumber(SalesChannel.TV, customer);
            TellOrderEvent.Line placed =
                    new TellOrderEvent.Line(1, 1, Optional.of(new OrderedLine("P", "", "", "", 1, Won.of(price))));
            intake.take(
                    SHOP,
                    List.of(
                            new TellOrderEvent(
                                    number,
                                    who,
                                    "1",
                                    OrderEventKind.PLACED,
                                    day,
                                    Optional.of(new TellOrderEvent.Terms("CARD", Won.ZERO, Won.ZERO, Won.ZERO)),
                                    List.of(placed)),
                            new TellOrderEvent(
                                    number,
                                    who,
                                    "2",
                                    OrderEventKind.DELIVERED,
                                    day,
                                    Optional.empty(),
                                    List.of(new TellOrderEvent.Line(1, 1, Optional.empty())))));
        }
        statements.update("UPDATE membership_member SET joined_on = ?", LocalDate.of(2026, 1, 1));
    }
}
