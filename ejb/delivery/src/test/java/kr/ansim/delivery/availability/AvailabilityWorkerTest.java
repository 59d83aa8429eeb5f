package kr.ansim.delivery.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import kr.ansim.platform.DatabaseUnreachable;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;
import org.junit.jupiter.api.Test;

class AvailabilityWorkerTest {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(7);

    private final Deque<Duration> looks = new ArrayDeque<>();
    private Runnable look = () -> {};
    private boolean away;
    private Duration passed = Duration.ZERO;

    @Test
    void the_first_look_after_the_database_was_away_reaches_back_over_all_of_that_time() {
        start();
        look();
        away = true;
        assertThatThrownBy(this::look).isInstanceOf(DatabaseUnreachable.class);
        assertThatThrownBy(this::look).isInstanceOf(DatabaseUnreachable.class);
        away = false;
        look();
        look();
        assertThat(looks).containsExactly(BETWEEN_LOOKS, BETWEEN_LOOKS.multipliedBy(3), BETWEEN_LOOKS);
    }

    private void look() {
        passed = passed.plus(BETWEEN_LOOKS);
        look.run();
    }

    private void start() {
        AvailabilityWorker worker = new AvailabilityWorker();
        worker.ticker = () -> passed.toNanos();
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
