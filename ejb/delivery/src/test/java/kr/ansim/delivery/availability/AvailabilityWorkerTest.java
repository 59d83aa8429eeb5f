package kr.ansim.delivery.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;
import kr.ansim.platform.DatabaseUnreachable;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;
import org.junit.jupiter.api.Test;

class AvailabilityWorkerTest {

    private static final Duration AWAY = Duration.ofMillis(60);

    private final Deque<Duration> looks = new ArrayDeque<>();
    private Runnable look = () -> {};
    private boolean away;

    @Test
    void the_first_look_after_the_database_was_away_reaches_back_over_all_of_that_time() {
        start();
        look.run();
        away = true;
        LockSupport.parkNanos(AWAY.toNanos());
        assertThatThrownBy(look::run).isInstanceOf(DatabaseUnreachable.class);
        LockSupport.parkNanos(AWAY.toNanos());
        assertThatThrownBy(look::run).isInstanceOf(DatabaseUnreachable.class);
        away = false;
        look.run();
        assertThat(looks.getLast()).isGreaterThan(AWAY.multipliedBy(2));
        look.run();
        assertThat(looks.getLast()).isLessThan(AWAY.multipliedBy(2));
    }

    private void start() {
        AvailabilityWorker worker = new AvailabilityWorker();
        worker.feed = new AvailabilityFeed() {
            @Override
            public void loadAll() {
                // this memory has nothing to learn
            }

            @Override
            public void catchUp(Duration past) {
                if (away) {
                    throw new DatabaseUnreachable(new SQLException("gone"));
                }
                looks.add(past);
            }
        };
        worker.workers = new Workers() {
            @Override
            public void every(String name, Duration pause, Runnable work) {
                look = work;
            }
        };
        worker.start(new SchemaReady());
    }
}
