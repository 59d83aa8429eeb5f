package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Logger LOG = Logger.getLogger(Workers.class.getName());

    private final Workers workers = new Workers();

    @BeforeEach
    void give() throws ReflectiveOperationException {
        LOG.setLevel(Level.OFF);
        var field = Workers.class.getDeclaredField("threads");
        field.setAccessible(true);
        field.set(
                workers,
                Proxy.newProxyInstance(
                        WorkersTest.class.getClassLoader(),
                        new Class<?>[] {ManagedThreadFactory.class},
                        (proxy, method, arguments) -> new Thread((Runnable) arguments[0])));
    }

    @AfterEach
    void end() {
        workers.end();
        LOG.setLevel(null);
    }

    @Test
    void work_begins_when_the_schema_is_there_whenever_it_was_announced() throws InterruptedException {
        CountDownLatch early = new CountDownLatch(2);
        CountDownLatch late = new CountDownLatch(2);
        workers.every("early", PAUSE, early::countDown);
        assertThat(early.await(50, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(early.getCount()).isEqualTo(2);
        workers.begin(new SchemaReady());
        workers.every("late", PAUSE, late::countDown);
        assertThat(early.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(late.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void work_outlives_its_exceptions_and_errors() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(4);
        workers.begin(new SchemaReady());
        workers.every("failing", PAUSE, () -> {
            runs.countDown();
            if (runs.getCount() % 2 == 0) {
                throw new IllegalStateException("failed");
            }
            throw new StackOverflowError();
        });
        assertThat(runs.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void work_is_done_in_the_name_of_the_product() throws InterruptedException {
        AtomicBoolean inside = new AtomicBoolean();
        CountDownLatch ran = new CountDownLatch(1);
        workers.begin(new SchemaReady());
        workers.every("asking", PAUSE, () -> {
            inside.set(Workers.isWorker());
            ran.countDown();
        });
        assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(inside).isTrue();
        assertThat(Workers.isWorker()).isFalse();
    }

    @Test
    void slow_work_delays_no_other() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(3);
        for (int i = 0; i < 3; i++) {
            workers.every("slow" + i, PAUSE, () -> await(go));
        }
        workers.begin(new SchemaReady());
        workers.every("late and slow", PAUSE, () -> await(go));
        workers.every("quick", PAUSE, others::countDown);
        assertThat(others.await(5, TimeUnit.SECONDS)).isTrue();
        go.countDown();
    }

    @Test
    void the_end_waits_for_what_is_running_and_nothing_runs_after_it() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        AtomicBoolean finished = new AtomicBoolean();
        AtomicInteger runs = new AtomicInteger();
        workers.begin(new SchemaReady());
        workers.every("slow", PAUSE, () -> {
            runs.incrementAndGet();
            inside.countDown();
            pause(300);
            finished.set(true);
        });
        inside.await();
        workers.end();
        assertThat(finished).isTrue();
        int before = runs.get();
        pause(50);
        assertThat(runs).hasValue(before);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
