package kr.ansim.membership.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BestChange;
import kr.ansim.membership.MovedMember;
import kr.ansim.membership.MovesWanted;
import kr.ansim.membership.Purchases;
import kr.ansim.membership.SimulationReport;
import kr.ansim.membership.TestMembers;
import kr.ansim.membership.benefit.UnitCosts;
import kr.ansim.membership.grade.GradePolicies;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever moves by a simulation can be told, of however many pages they were counted. */
class MovesDeskTest {

    private static final MovesWanted RISING = new MovesWanted(MovesWanted.Way.RISING, 0, 0);
    private static final MovesWanted FALLING = new MovesWanted(MovesWanted.Way.FALLING, 0, 0);

    private final Statements statements = Tables.make("membership");
    private final Trail trail = new Trail();
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, new MovedClock(Instant.parse("2026-11-28T00:00:00Z")))
            .with(UnitCosts.class, new UnitCosts(3_000, 2_000))
            .with(AuditTrail.class, trail);
    private final MovedMembers moved = wired.get(MovedMembers.class);
    private final MovesDesk desk = wired.get(MovesDesk.class);
    private final UUID simulation = Ids.next();
    private final List<UUID> members = new ArrayList<>();

    private void page(Tally.Decided... decided) {
        moved.add(simulation, List.of(decided));
    }

    private Tally.Decided another(int from, int to) {
        UUID member = TestMembers.add(statements, "M" + members.size());
        members.add(member);
        return new Tally.Decided(member, from, to, new Purchases(members.size(), Won.of(1_000L * members.size())));
    }

    private static MovesWanted between(int from, int to) {
        return new MovesWanted(MovesWanted.Way.BETWEEN, from, to);
    }

    private List<String> numbers(MovesWanted wanted, @Nullable UUID after, int most) {
        return desk.page(simulation, wanted, after, most).stream()
                .map(MovedMember::member)
                .toList();
    }

    @Test
    void members_are_told_in_the_order_in_which_they_joined_whatever_their_movement() {
        Tally.Decided first = another(0, 1);
        Tally.Decided second = another(0, 2);
        Tally.Decided third = another(1, 0);
        Tally.Decided fourth = another(0, 1);
        page(fourth, second, first, third);
        page(another(2, 4), another(2, 1));
        page();
        page(another(0, 1));
        assertThat(numbers(RISING, null, 10)).containsExactly("M0", "M1", "M3", "M4", "M6");
        assertThat(numbers(FALLING, null, 10)).containsExactly("M2", "M5");
        assertThat(numbers(between(0, 1), null, 10)).containsExactly("M0", "M3", "M6");
        assertThat(numbers(between(3, 4), null, 10)).isEmpty();
        assertThat(desk.page(simulation, RISING, null, 2))
                .extracting(MovedMember::id, MovedMember::from, MovedMember::to, MovedMember::purchases)
                .containsExactly(
                        tuple(members.get(0), 0, 1, new Purchases(1, Won.of(1_000))),
                        tuple(members.get(1), 0, 2, new Purchases(2, Won.of(2_000))));
    }

    @Test
    void pages_leave_nobody_out_and_tell_nobody_twice() {
        for (int page = 0; page < 7; page++) {
            page(another(0, 1), another(1, 2), another(2, 0), another(0, 2));
        }
        for (int most = 1; most < 12; most++) {
            List<String> told = new ArrayList<>();
            List<MovedMember> some = desk.page(simulation, RISING, null, most);
            // a page that never ends is told as one that tells somebody twice
            while (!some.isEmpty() && told.size() <= 21) {
                some.forEach(one -> told.add(one.member()));
                some = desk.page(simulation, RISING, some.get(some.size() - 1).id(), most);
            }
            assertThat(told).hasSize(21).doesNotHaveDuplicates();
        }
    }

    @Test
    void what_was_counted_before_it_was_broken_off_is_forgotten() {
        page(another(0, 1));
        moved.forget(simulation);
        assertThat(numbers(RISING, null, 10)).isEmpty();
    }

    @Test
    void all_are_handed_over_for_a_reason_that_stands_in_the_trail() {
        page(another(0, 1), another(1, 0));
        page(another(1, 3));
        List<String> taken = new ArrayList<>();
        SimulationReport report = report(simulation);
        assertThatThrownBy(() -> desk.export(report, RISING, "one", " ", one -> taken.add(one.member())))
                .isInstanceOf(RuleBroken.class);
        assertThat(taken).isEmpty();
        desk.export(report, RISING, "one", "안내 대상 확인", one -> taken.add(one.member()));
        assertThat(taken).containsExactly("M0", "M2");
        assertThat(trail.actions()).containsExactly("grade-policy.moves-exported");
    }

    private static SimulationReport report(UUID id) {
        return new SimulationReport(
                id,
                1,
                1,
                LocalDate.of(2026, 12, 1),
                SimulationReport.State.DONE,
                3,
                0,
                0,
                0,
                List.of(),
                List.of(),
                "one",
                Instant.EPOCH,
                Optional.empty());
    }

    @Test
    void who_would_come_among_the_best_and_who_would_leave_them_is_named() {
        UUID stays = TestMembers.add(statements, "stays");
        UUID leaves = TestMembers.add(statements, "leaves");
        UUID comes = TestMembers.add(statements, "comes");
        UUID merged = TestMembers.add(statements, "merged");
        statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", stays, merged);
        UUID close = close();
        seat(close, 1, merged, 900);
        seat(close, 2, leaves, 800);
        Tally tally = new Tally(4, 2, Set.of());
        tally.add(new Tally.Decided(stays, 4, 4, new Purchases(10, Won.of(2_000))));
        tally.add(new Tally.Decided(comes, 3, 4, new Purchases(11, Won.of(3_000))));
        SimulationReport asked = asked();
        wired.get(SimulationEnd.class)
                .write(asked, wired.get(GradePolicies.class).read(1), tally);
        BestChanges best = wired.get(BestChanges.class);
        assertThat(best.page(asked.id(), true, null, 10))
                .extracting(BestChange::member, BestChange::purchases)
                .containsExactly(tuple("comes", new Purchases(11, Won.of(3_000))));
        assertThat(best.page(asked.id(), false, null, 10))
                .extracting(BestChange::member, BestChange::purchases)
                .containsExactly(tuple("leaves", new Purchases(10, Won.of(800))));
        SimulationReport done = wired.get(Simulations.class).latest(1).orElseThrow();
        assertThat(done.entering()).isEqualTo(1);
        assertThat(done.leaving()).isEqualTo(1);
    }

    @Test
    void of_a_policy_only_the_latest_simulation_keeps_who_moves() {
        SimulationReport earlier = asked();
        Tally.Decided one = another(0, 1);
        moved.add(earlier.id(), List.of(one));
        SimulationReport later = asked();
        moved.add(later.id(), List.of(one));
        wired.get(SimulationEnd.class)
                .write(later, wired.get(GradePolicies.class).read(1), new Tally(4, 2, Set.of()));
        assertThat(desk.page(earlier.id(), RISING, null, 10)).isEmpty();
        assertThat(desk.page(later.id(), RISING, null, 10)).hasSize(1);
    }

    private SimulationReport asked() {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO membership_simulation (id, policy, revision, effective, state, members, seated, entering, leaving,"
                        + " asked_by, asked_at) VALUES (?, 1, 1, '2026-12-01', 'RUNNING', 0, 0, 0, 0, 'test', ?)",
                id,
                Instant.parse("2026-11-28T00:00:00Z"));
        return report(id);
    }

    private UUID close() {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO membership_close (id, effective, policy, policy_digest, state, done_to, last_id, expected, members,"
                        + " digest, begun_at, begun_by) VALUES (?, '2026-11-01', 1, ?, 'DONE', ?, ?, 0, 0, ?,"
                        + " '2026-11-01 00:00:00', 'test')",
                id,
                new byte[32],
                id,
                id,
                new byte[32]);
        return id;
    }

    private void seat(UUID close, int place, UUID member, long amount) {
        statements.update(
                "INSERT INTO membership_best (close_id, place, member_id, seated, by_hand, purchases, amount)"
                        + " VALUES (?, ?, ?, TRUE, FALSE, 10, ?)",
                close,
                place,
                member,
                amount);
    }
}
