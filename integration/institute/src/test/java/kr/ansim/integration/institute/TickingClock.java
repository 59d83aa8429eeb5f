package kr.ansim.integration.institute;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands until it is moved. */
final class TickingClock extends Clock {

    private Instant now = Instant.parse("2026-11-22T01:00:00Z");

    synchronized void move(Duration on) {
        now = now.plus(on);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
