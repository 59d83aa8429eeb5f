package kr.ansim.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time. A day in a rule or on a page is a Korean day. */
@ApplicationScoped
public class SystemClock {

    public static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new TickingClock();
    }

    /** Databases keep microseconds: a clock that ticks finer would make what is read differ from what was written. */
    private static final class TickingClock extends Clock {
        private final Clock ticks = Clock.tick(Clock.systemUTC(), java.time.Duration.ofNanos(1_000));

        @Override
        public ZoneId getZone() {
            return ticks.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return ticks.withZone(zone);
        }

        @Override
        public java.time.Instant instant() {
            return ticks.instant();
        }
    }
}
