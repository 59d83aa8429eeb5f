package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** In which hour the work of a night is done, and by whom. */
class NightsTest {

    private static final Duration TERM = Duration.ofMinutes(2);

    /** Runs what it is given once, at once. */
    private static final class OneTurn extends Workers {
        @Override
        public synchronized void every(String name, Duration pause, Runnable work) {
            work.run();
        }
    }

    private static final class Lease extends Leases {
        private final List<String> taken = new ArrayList<>();
        private boolean free = true;

        @Override
        public boolean runWhileMine(String name, Duration term, Consumer<BooleanSupplier> work) {
            taken.add(name + " " + term);
            if (free) {
                work.accept(() -> true);
            }
            return free;
        }
    }

    private final Lease lease = new Lease();
    private final List<String> done = new ArrayList<>();

    @Test
    void is_done_in_its_hour_of_korea_and_in_no_other() throws ReflectiveOperationException {
        at("2026-11-27T19:59:59Z");
        assertThat(done).isEmpty();
        at("2026-11-27T20:00:00Z");
        assertThat(done).containsExactly("work");
        at("2026-11-27T20:59:59Z");
        assertThat(done).hasSize(2);
        at("2026-11-27T21:00:00Z");
        assertThat(done).hasSize(2);
        assertThat(lease.taken).containsOnly("watch PT2M").hasSize(2);
    }

    @Test
    void is_left_to_the_node_that_has_the_lease() throws ReflectiveOperationException {
        lease.free = false;
        at("2026-11-27T20:30:00Z");
        assertThat(lease.taken).hasSize(1);
        assertThat(done).isEmpty();
    }

    private void at(String now) throws ReflectiveOperationException {
        Nights nights = new Nights();
        set(nights, "workers", new OneTurn());
        set(nights, "leases", lease);
        set(nights, "clock", Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
        nights.at(5, "watch", TERM, stillMine -> done.add("work"));
    }

    private static void set(Nights nights, String name, Object value) throws ReflectiveOperationException {
        Field field = Nights.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(nights, value);
    }
}
