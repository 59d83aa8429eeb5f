package kr.ansim.certification.source;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A tenth as fast as the true one, so that no turn is over because the machine is busy. */
final class SlowClock extends Clock {

    private final long begin = System.nanoTime();

    @Override
    public Instant instant() {
        return Instant.parse("2026-11-26T03:00:00Z").plusNanos((System.nanoTime() - begin) / 10);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
