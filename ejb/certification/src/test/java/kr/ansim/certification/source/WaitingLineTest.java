package kr.ansim.certification.source;

import static kr.ansim.certification.CertificationSource.KCL;
import static kr.ansim.certification.CertificationSource.KTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.ansim.certification.Fields;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitingLineTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Clock CLOCK = new SlowClock();

    private final WaitingLine line = new WaitingLine();
    private final FakeTurns turns = new FakeTurns(CLOCK);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeEach
    void wire() {
        Fields.with(line, "turns", turns);
        Fields.with(line, "clock", CLOCK);
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void tells_that_a_turn_is_spent_whatever_became_of_its_question() {
        assertThat(line.inTurn(KTC, PATIENCE, () -> "list")).contains("list");
        assertThat(turns.spent).hasSize(1);

        assertThatThrownBy(() -> line.inTurn(KTC, PATIENCE, () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(turns.spent).hasSize(2);
    }

    @Test
    void asks_nothing_without_a_turn() {
        turns.free = false;

        assertThat(line.inTurn(KTC, Duration.ofMillis(50), () -> "list")).isEmpty();
        assertThat(turns.spent).isEmpty();
    }

    @Test
    void only_the_first_in_line_looks_for_a_turn_and_the_next_waits_behind() throws Exception {
        turns.free = false;
        Future<Optional<Turn>> first = threads.submit(() -> line.awaitTurn(KTC, Duration.ofMillis(500)));
        while (turns.looks == 0) {
            Thread.sleep(5);
        }

        assertThat(line.awaitTurn(KTC, Duration.ofMillis(20))).isEmpty();
        turns.free = true;
        assertThat(line.awaitTurn(KCL, Duration.ZERO)).as("another line").isPresent();
        assertThat(first.get()).isPresent();
    }

    @Test
    void gives_nothing_to_who_is_broken_off() {
        turns.free = false;
        Thread.currentThread().interrupt();

        assertThat(line.awaitTurn(KTC, PATIENCE)).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void heeds_no_pause_longer_than_a_day() {
        line.heed(
                KTC, new Unavailability(Reason.QUOTA, "42901", Optional.of(Duration.ofDays(9_999)), Optional.empty()));
        line.heed(KTC, Unavailability.of(Reason.QUOTA));

        assertThat(turns.pauses).containsExactly(Duration.ofDays(1));
    }

    @Test
    void is_as_long_as_its_places_and_lets_others_in_as_soon_as_one_is_free() throws Exception {
        CountDownLatch full = new CountDownLatch(WaitingLine.LONGEST);
        CountDownLatch enough = new CountDownLatch(1);
        List<Future<?>> standing = new ArrayList<>();
        for (int i = 0; i < WaitingLine.LONGEST; i++) {
            standing.add(threads.submit(() -> line.standing(KTC, () -> {
                full.countDown();
                return await(enough);
            })));
        }
        full.await();

        assertThat(line.standing(KTC, () -> "asked")).isEmpty();
        assertThat(line.standing(KCL, () -> "asked")).as("another line").contains("asked");
        enough.countDown();
        standing.get(0).get();
        assertThat(line.standing(KTC, () -> "asked")).contains("asked");
    }

    @Test
    void a_place_is_free_again_when_what_was_done_there_failed() {
        for (int i = 0; i <= WaitingLine.LONGEST; i++) {
            assertThatThrownBy(() -> line.standing(KTC, () -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
