package kr.ansim.certification.source;

import static kr.ansim.certification.CertificationSource.KATRI;
import static kr.ansim.certification.CertificationSource.KCL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.source.PaceHouse.Node;
import kr.ansim.certification.source.Turn.Spent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

    private static final int PER_SECOND = 20;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration INTERVAL = SECOND.dividedBy(PER_SECOND);

    private final MovableClock clock = new MovableClock();
    private final PaceHouse house = new PaceHouse(clock);
    private final Node node = house.node();

    private static List<Turn> take(Node node, int most, Duration within, List<Spent> known) {
        return node.in(pace -> pace.take(KATRI, most, PER_SECOND, within, known));
    }

    @Test
    void a_second_has_as_many_turns_as_the_quota_and_no_more() {
        List<Turn> turns = take(node, 100, SECOND, List.of());

        assertThat(turns).hasSize(PER_SECOND);
        assertThat(turns.get(0).at()).isEqualTo(clock.instant());
        assertThat(gaps(turns))
                .allMatch(gap -> gap.compareTo(INTERVAL.multipliedBy(3).dividedBy(4)) >= 0);
    }

    @Test
    void another_node_goes_on_where_the_first_ended() {
        take(node, 5, SECOND, List.of());

        assertThat(take(house.node(), 100, SECOND, List.of())).hasSize(PER_SECOND - 5);
    }

    @Test
    void a_slot_is_free_a_second_after_its_answer() {
        List<Turn> turns = take(node, 100, SECOND, List.of());
        Instant answered = turns.get(0).at().plusMillis(30);
        clock.move(Duration.ofMillis(900));

        List<Turn> next = take(node, 100, SECOND, List.of(turns.get(0).spent(answered)));

        assertThat(next).extracting(Turn::at).containsExactly(answered.plus(SECOND));
        assertThat(next).extracting(Turn::slot).containsExactly(turns.get(0).slot());
    }

    @Test
    void a_turn_that_was_not_used_comes_back_at_once() {
        List<Turn> turns = take(node, 100, SECOND, List.of());
        clock.move(SECOND);

        assertThat(take(node, 100, Duration.ZERO, List.of(turns.get(3).unused())))
                .hasSize(1);
    }

    @Test
    void the_turns_of_a_node_that_died_come_free_when_its_questions_have_arrived_or_never_will() {
        List<Turn> turns = take(house.node(), 100, SECOND, List.of());
        Duration longest = Turn.GRACE.plus(Turn.LONGEST_WAY).plus(SECOND);
        clock.move(longest.minusMillis(1));
        assertThat(take(node, 1, Duration.ZERO, List.of())).isEmpty();
        clock.move(Duration.ofMillis(1));

        assertThat(take(node, 1, Duration.ZERO, List.of()))
                .extracting(Turn::slot)
                .containsExactly(turns.get(0).slot());
    }

    @Test
    void what_is_told_too_late_does_not_take_the_slot_from_its_next_owner() {
        Turn old = take(node, 1, SECOND, List.of()).get(0);
        clock.move(Duration.ofSeconds(10));
        take(node, 100, SECOND, List.of());

        assertThat(take(node, 100, SECOND, List.of(old.unused()))).isEmpty();
    }

    @Test
    void nobody_asks_before_the_moment_that_the_source_itself_gave() {
        Instant moment = clock.instant().plusSeconds(30);
        node.in(pace -> {
            pace.pauseUntil(KATRI, moment);
            pace.pauseUntil(KATRI, moment.minusSeconds(20));
            return true;
        });

        assertThat(take(node, 1, Duration.ofSeconds(29), List.of())).isEmpty();
        assertThat(take(node, 1, Duration.ofSeconds(31), List.of()))
                .extracting(Turn::at)
                .containsExactly(moment);
        assertThat((List<?>) node.in(pace -> pace.take(KCL, 1, PER_SECOND, Duration.ZERO, List.of())))
                .hasSize(1);
    }

    @Test
    void a_smaller_quota_keeps_the_slots_that_are_busy() {
        take(node, 100, SECOND, List.of());

        assertThat((List<?>) node.in(pace -> pace.take(KATRI, 9, 5, SECOND, List.of())))
                .isEmpty();
    }

    /** The model: every question arrives at some moment between its turn and its answer; count any second of arrivals. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void no_second_sees_more_questions_than_the_quota_whatever_nodes_and_answers_do(long seed) {
        Random random = new Random(seed);
        List<Node> nodes = List.of(node, house.node());
        List<Turn> granted = new ArrayList<>();
        List<Instant> arrivals = new ArrayList<>();
        List<List<Spent>> untold = List.of(new ArrayList<>(), new ArrayList<>());
        Instant begin = clock.instant();
        for (int step = 0; step < 400; step++) {
            int which = random.nextInt(2);
            List<Spent> known = new ArrayList<>(untold.get(which));
            known.removeIf(spent -> spent.free().minus(SECOND).isAfter(clock.instant()));
            untold.get(which).removeAll(known);
            for (Turn turn : take(nodes.get(which), 1 + random.nextInt(6), Duration.ofMillis(200), known)) {
                granted.add(turn);
                Instant left = turn.at().plusMillis(random.nextInt(101));
                Instant answered = left.plusMillis(1 + random.nextInt(random.nextInt(10) == 0 ? 2_000 : 20));
                arrivals.add(left.plusNanos(
                        random.nextLong(Duration.between(left, answered).toNanos())));
                if (random.nextInt(40) > 0) {
                    untold.get(which).add(turn.spent(answered));
                }
            }
            clock.move(Duration.ofMillis(random.nextInt(60)));
        }

        arrivals.sort(Comparator.naturalOrder());
        for (int i = 0; i + PER_SECOND < arrivals.size(); i++) {
            assertThat(Duration.between(arrivals.get(i), arrivals.get(i + PER_SECOND)))
                    .as("%d questions beginning at %s", PER_SECOND + 1, arrivals.get(i))
                    .isGreaterThanOrEqualTo(SECOND);
        }
        assertThat(gaps(granted)).noneMatch(Duration::isNegative);
        Duration passed = Duration.between(begin, clock.instant());
        assertThat(arrivals).hasSizeGreaterThan((int) (PER_SECOND * passed.toSeconds() / 2));
    }

    @Test
    void a_source_that_answers_quickly_is_asked_at_nearly_its_whole_rate() {
        List<Spent> known = new ArrayList<>();
        int asked = 0;
        for (int step = 0; step < 300; step++) {
            List<Spent> answered = known.stream()
                    .filter(spent -> !spent.free().minus(SECOND).isAfter(clock.instant()))
                    .toList();
            known.removeAll(answered);
            for (Turn turn : take(node, 20, Duration.ofMillis(200), answered)) {
                known.add(turn.spent(turn.at().plusMillis(15)));
                asked++;
            }
            clock.move(Duration.ofMillis(100));
        }

        assertThat(asked).isBetween(PER_SECOND * 30 * 97 / 100, PER_SECOND * 30 + PER_SECOND);
    }

    @Test
    void nodes_that_take_at_the_same_time_never_get_the_same_turn() throws Exception {
        int perSecond = 1_000;
        int each = 150;
        ConcurrentLinkedQueue<Turn> all = new ConcurrentLinkedQueue<>();
        CyclicBarrier together = new CyclicBarrier(4);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> takers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Node mine = house.node();
            takers.add(() -> {
                together.await();
                for (int step = 0; step < each; step++) {
                    all.addAll(mine.in(pace -> pace.take(KATRI, 1, perSecond, Duration.ofSeconds(9), List.of())));
                }
                return true;
            });
        }
        for (Future<Boolean> taker : threads.invokeAll(takers)) {
            taker.get();
        }
        threads.shutdown();

        List<Turn> turns = all.stream().sorted(Comparator.comparing(Turn::at)).toList();
        assertThat(turns).extracting(Turn::slot).hasSize(4 * each).doesNotHaveDuplicates();
        assertThat(gaps(turns)).allMatch(gap -> gap.compareTo(Duration.ofNanos(749_000)) >= 0);
    }

    private static List<Duration> gaps(List<Turn> turns) {
        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < turns.size(); i++) {
            gaps.add(Duration.between(turns.get(i - 1).at(), turns.get(i).at()));
        }
        return gaps;
    }
}
