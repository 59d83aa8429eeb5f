package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void never_more_than_a_few_are_at_work_and_all_come_to_it() throws Exception {
        Turns turns = new Turns(3, Duration.ofSeconds(30));
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(20);
        List<Future<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(threads.submit(() -> turns.take(() -> {
                most.accumulateAndGet(working.incrementAndGet(), Math::max);
                Thread.sleep(1);
                working.decrementAndGet();
                return true;
            })));
        }
        for (Future<Boolean> one : all) {
            assertThat(one.get(30, TimeUnit.SECONDS)).isTrue();
        }
        threads.shutdown();
        assertThat(most).hasValue(3);
    }

    @Test
    void who_waits_too_long_is_told_to_come_again_and_a_failure_gives_the_turn_back() throws Exception {
        Turns turns = new Turns(1, Duration.ofMillis(20));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        Future<?> first = threads.submit(() -> turns.take(() -> {
            begun.countDown();
            end.await();
            throw new IllegalStateException("of the work");
        }));
        begun.await();
        assertThatThrownBy(() -> turns.take(() -> "second")).isInstanceOf(Busy.class);
        end.countDown();
        assertThatThrownBy(first::get).hasRootCauseMessage("of the work");
        threads.shutdown();
        assertThat(turns.take(() -> "third")).isEqualTo("third");
    }
}
