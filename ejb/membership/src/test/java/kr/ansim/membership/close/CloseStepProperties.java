package kr.ansim.membership.close;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Won;
import kr.ansim.membership.Counted;
import kr.ansim.membership.Downgrade;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradeRule;
import kr.ansim.membership.Join;
import kr.ansim.membership.Movement;
import kr.ansim.membership.Purchases;
import kr.ansim.membership.grade.GradeDecision;
import kr.ansim.membership.grade.HeldGrade;
import kr.ansim.membership.simulation.SimulatedMovements;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What the database decides for all is what the rule decides for each, in steps of whatever size, merged members included;
 * and a simulation tells it before.
 */
class CloseStepProperties {

    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 7, 1);
    private static final UUID BEGIN = new UUID(0, 0);

    /** @param head of the members made before; none for its own */
    private record Given(int grade, int missed, int monthsIn, int head, List<Bought> bought) {}

    private record Bought(int daysBefore, int purchases, long goods, long discount, long points, long shipping) {}

    /** What becomes of members between a close and its being taken back. */
    enum Since {
        NOTHING("head_id"),
        ALL_PARTED("id"),
        ALL_JOINED("(SELECT MIN(id) FROM membership_member)");

        private final String head;

        Since(String head) {
            this.head = head;
        }

        void happens(Statements statements) {
            statements.update("UPDATE membership_member SET head_id = " + head);
        }
    }

    @Provide
    Arbitrary<List<Given>> members() {
        Arbitrary<Bought> bought = Combinators.combine(
                        Arbitraries.integers().between(0, 220),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.longs().between(0, 400_000),
                        Arbitraries.longs().between(0, 50_000),
                        Arbitraries.longs().between(0, 20_000),
                        Arbitraries.of(0L, 3_000L))
                .as(Bought::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(-6, 5),
                        bought.list().ofMaxSize(12))
                .as(Given::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<GradePolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(Join.class),
                        Arbitraries.of(Downgrade.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(
                                Counted.GOODS_PAID, new Counted(true, true, true), new Counted(false, true, false)))
                .as((join, downgrade, grace, months, window, counted) -> new GradePolicy(
                        1,
                        window,
                        1,
                        7,
                        counted,
                        downgrade,
                        grace,
                        months,
                        2,
                        List.of(
                                rule(0, 0, 0, Join.BOTH),
                                rule(1, 1, 0, Join.BOTH),
                                rule(2, 3, 200_000, join),
                                rule(3, 5, 500_000, join),
                                rule(4, 10, 1_000_000, join))));
    }

    private static GradeRule rule(int rank, int count, long amount, Join join) {
        return new GradeRule(rank, "G" + rank, "", "", count, Won.of(amount), join);
    }

    @Property(tries = 150)
    void the_database_decides_as_the_rule_does(
            @ForAll("policies") GradePolicy policy, @ForAll("members") List<Given> members, @ForAll Since since) {
        Statements statements = Tables.make("membership");
        List<UUID> ids = make(statements, members);
        List<String> before = all(statements);
        Wired wired = new Wired()
                .with(Statements.class, statements)
                .with(Clock.class, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        CloseStep step = wired.get(CloseStep.class);
        CloseBook book = wired.get(CloseBook.class);
        List<Movement> simulated = simulated(statements, policy);
        UUID close = Ids.next();
        book.add(close, EFFECTIVE, 1, policy.digest(), "");
        book.count(book.underWay().orElseThrow());
        inSteps(book, now -> step.end(now.doneTo(), now.last(), 3), (now, last) -> step.decide(now, policy, last));
        assertThat(wired.get(CloseProofs.class).prove(book.underWay().orElseThrow(), policy))
                .isTrue();
        assertThat(simulated).isEqualTo(movements(statements, close));
        assertThat(wired.get(CloseMovements.class).of(close)).isEqualTo(movements(statements, close));
        for (int at = 0; at < members.size(); at++) {
            if (head(members, at) == at) {
                HeldGrade held = held(members, at);
                HeldGrade expected = held.joinedOn().isBefore(EFFECTIVE)
                        ? GradeDecision.decide(policy, held, counted(policy, members, at), EFFECTIVE)
                        : held;
                assertThat(kept(statements, ids.get(at))).isEqualTo(expected.rank() + " " + expected.missed());
            }
        }
        statements.update("UPDATE membership_close SET state = 'COUNTERING', done_to = ?", BEGIN);
        since.happens(statements);
        inSteps(book, now -> step.endOfDecided(now, 3), step::takeBack);
        step.takeBackRest(book.underWay().orElseThrow());
        assertThat(all(statements)).isEqualTo(before);
    }

    private static List<Movement> simulated(Statements statements, GradePolicy policy) {
        return SimulatedMovements.of(new Wired().with(Statements.class, statements), policy, EFFECTIVE);
    }

    private static void inSteps(CloseBook book, Function<Close, Optional<UUID>> end, BiConsumer<Close, UUID> each) {
        while (true) {
            Close now = book.underWay().orElseThrow();
            Optional<UUID> last = end.apply(now);
            if (last.isEmpty()) {
                return;
            }
            each.accept(now, last.get());
        }
    }

    private static List<String> all(Statements statements) {
        return statements.list(
                "SELECT grade, missed FROM membership_member ORDER BY id",
                row -> row.integer("grade") + " " + row.integer("missed"));
    }

    /** What the close has written down. */
    private static List<Movement> movements(Statements statements, UUID close) {
        return statements.list(
                "SELECT before_grade, after_grade, COUNT(*) AS n, SUM(amount) AS amount FROM membership_close_member"
                        + " WHERE close_id = ? GROUP BY before_grade, after_grade ORDER BY before_grade, after_grade",
                row -> new Movement(
                        row.integer("before_grade"),
                        row.integer("after_grade"),
                        row.bigint("n"),
                        Won.of(row.bigint("amount"))),
                close);
    }

    /** The highest grade of all that are one person; all else is the head's. */
    private static HeldGrade held(List<Given> members, int head) {
        int grade = 0;
        for (int at = 0; at < members.size(); at++) {
            grade = head(members, at) == head ? Math.max(grade, members.get(at).grade()) : grade;
        }
        Given given = members.get(head);
        return new HeldGrade(grade, given.missed(), EFFECTIVE.minusMonths(given.monthsIn()), 0, null);
    }

    /** Of the member and all that are merged into it, day by day. */
    private static Purchases counted(GradePolicy policy, List<Given> members, int head) {
        Purchases all = Purchases.NONE;
        for (int at = 0; at < members.size(); at++) {
            if (head(members, at) == head) {
                for (Bought bought : members.get(at).bought()) {
                    LocalDate counts = EFFECTIVE.minusDays(bought.daysBefore()).plusDays(policy.daysAfterDelivery());
                    if (counts.isBefore(EFFECTIVE) && !counts.isBefore(EFFECTIVE.minusMonths(policy.windowMonths()))) {
                        all = all.plus(new Purchases(bought.purchases(), Won.of(amount(policy.counted(), bought))));
                    }
                }
            }
        }
        return all;
    }

    private static long amount(Counted counted, Bought bought) {
        long amount = bought.goods();
        amount -= counted.discounts() ? 0 : bought.discount();
        amount -= counted.usedPoints() ? 0 : bought.points();
        return amount + (counted.shipping() ? bought.shipping() : 0);
    }

    /** Nobody is merged into somebody who is merged. */
    private static int head(List<Given> members, int at) {
        int head = members.get(at).head();
        return head >= 0 && head < at && members.get(head).head() < 0 ? head : at;
    }

    private static List<UUID> make(Statements statements, List<Given> members) {
        List<UUID> ids = new ArrayList<>();
        for (int at = 0; at < members.size(); at++) {
            Given given = members.get(at);
            UUID id = Ids.next();
            ids.add(id);
            statements.update(
                    "INSERT INTO membership_member (id, number, head_id, state, joined_on, grade, missed,"
                            + " added_at) VALUES (?, ?, ?, 'ACTIVE', ?, ?, ?, ?)",
                    id,
                    "M" + at,
                    ids.get(head(members, at)),
                    EFFECTIVE.minusMonths(given.monthsIn()),
                    given.grade(),
                    given.missed(),
                    Instant.EPOCH);
            for (Bought bought : given.bought()) {
                statements.update(
                        "INSERT INTO membership_order_line (order_id, line, member_id, kept, delivered_on, purchases, goods,"
                                + " discount, points_used, shipping) VALUES (?, 1, ?, 1, ?, ?, ?, ?, ?, ?)",
                        Ids.next(),
                        id,
                        EFFECTIVE.minusDays(bought.daysBefore()),
                        bought.purchases(),
                        bought.goods(),
                        bought.discount(),
                        bought.points(),
                        bought.shipping());
            }
        }
        return ids;
    }

    private static String kept(Statements statements, UUID member) {
        return statements
                .find(
                        "SELECT MAX(g.grade) AS grade, MAX(CASE WHEN g.id = g.head_id THEN g.missed END) AS missed"
                                + " FROM membership_member g WHERE g.head_id = ?",
                        row -> row.integer("grade") + " " + row.integer("missed"),
                        member)
                .orElseThrow();
    }
}
