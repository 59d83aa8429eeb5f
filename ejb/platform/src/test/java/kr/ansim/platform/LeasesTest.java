package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kr.ansim.platform.testing.MovableClock;
import kr.ansim.platform.testing.Room;
import kr.ansim.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeasesTest {

    private static final Duration TERM = Duration.ofSeconds(30);

    private static TestDatabase database;

    private final MovableClock clock = new MovableClock();
    private final AtomicInteger runs = new AtomicInteger();
    private Leases here;
    private Leases there;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    @BeforeEach
    void empty() {
        database.clear();
        here = new Room(database).with(Clock.class, clock).get(Leases.class);
        there = new Room(database).with(Clock.class, clock).get(Leases.class);
    }

    @Test
    void one_node_works_while_the_other_stays_away() {
        boolean mine = here.runIfMine("a", TERM, () -> {
            assertThat(there.runIfMine("a", TERM, runs::incrementAndGet)).isFalse();
            assertThat(here.runIfMine("a", TERM, runs::incrementAndGet)).isFalse();
            assertThat(there.runIfMine("b", TERM, runs::incrementAndGet)).isTrue();
        });
        assertThat(mine).isTrue();
        assertThat(runs).hasValue(1);
    }

    @Test
    void the_lease_is_free_again_after_the_work_however_it_ended() {
        assertThat(here.runIfMine("a", TERM, runs::incrementAndGet)).isTrue();
        assertThatThrownBy(() -> here.runIfMine("a", TERM, () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasStackTraceContaining("failed");
        assertThat(there.runIfMine("a", TERM, runs::incrementAndGet)).isTrue();
    }

    @Test
    void a_dead_nodes_lease_ends_with_its_term() {
        database.tamper("INSERT INTO platform_lease (name, holder, held_until)" + " VALUES ('a', X'" + "00".repeat(16)
                + "', '2026-11-22 03:00:30.000000')");
        clock.move(TERM.minusNanos(1_000));
        assertThat(here.runIfMine("a", TERM, runs::incrementAndGet)).isFalse();
        clock.move(Duration.ofNanos(1_000));
        assertThat(here.runIfMine("a", TERM, runs::incrementAndGet)).isTrue();
    }

    @Test
    void long_work_keeps_its_lease_as_long_as_each_piece_ends_in_time() {
        here.runWhileMine("a", TERM, stillMine -> {
            for (int piece = 0; piece < 3; piece++) {
                clock.move(TERM.minusSeconds(1));
                assertThat(there.runIfMine("a", TERM, runs::incrementAndGet)).isFalse();
                assertThat(stillMine.getAsBoolean()).isTrue();
            }
            clock.move(TERM.plusSeconds(1));
            there.runIfMine(
                    "a", TERM, () -> assertThat(stillMine.getAsBoolean()).isFalse());
        });
        assertThat(runs).hasValue(0);
        assertThat(there.runIfMine("a", TERM, runs::incrementAndGet)).isTrue();
    }

    @Test
    void work_that_outlasted_its_term_does_not_end_its_successors_lease() {
        here.runIfMine("a", TERM, () -> {
            clock.move(TERM.plusSeconds(1));
            there.runIfMine("a", TERM, () -> {
                clock.move(Duration.ofSeconds(1));
                runs.incrementAndGet();
            });
            assertThat(runs).hasValue(1);
        });
        database.tamper("INSERT INTO platform_lease (name, holder, held_until)" + " VALUES ('b', X'" + "00".repeat(16)
                + "', '2026-11-22 03:00:00.000000')");
        here.runIfMine("b", TERM, () -> {
            clock.move(TERM.plusSeconds(1));
            database.tamper("UPDATE platform_lease SET holder = X'" + "01".repeat(16)
                    + "', held_until = '2030-01-01 00:00:00' WHERE name = 'b'");
        });
        assertThat(there.runIfMine("b", TERM, runs::incrementAndGet)).isFalse();
    }

    @Test
    void of_many_at_once_one_gets_it() {
        for (int round = 0; round < 20; round++) {
            String name = "r" + round;
            AtomicInteger inside = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            var all = IntStream.range(0, 8)
                    .mapToObj(i ->
                            CompletableFuture.runAsync(() -> (i % 2 == 0 ? here : there).runIfMine(name, TERM, () -> {
                                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                                Thread.onSpinWait();
                                inside.decrementAndGet();
                            })))
                    .toList();
            all.forEach(CompletableFuture::join);
            assertThat(most).hasValue(1);
        }
    }
}
