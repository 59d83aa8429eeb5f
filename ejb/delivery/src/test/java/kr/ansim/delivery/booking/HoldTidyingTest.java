package kr.ansim.delivery.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.Parcel;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Busy;
import kr.ansim.platform.DatabaseUnreachable;
import kr.ansim.platform.Leases;
import org.junit.jupiter.api.Test;

class HoldTidyingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final Booking stuck = runOut();
    private final Booking next = runOut();
    private final List<Booking> expired = new ArrayList<>();

    @Test
    void a_hold_that_others_are_busy_with_does_not_keep_the_rest() {
        tidyingThatFailsAtFirstBy(new RuleBroken(DeliveryRule.BUSY)).tidy();
        tidyingThatFailsAtFirstBy(new Busy(new SQLException("locked"))).tidy();
        assertThat(expired).containsExactly(next, next);
    }

    @Test
    void a_database_that_is_away_is_not_asked_for_every_hold() {
        HoldTidying tidying = tidyingThatFailsAtFirstBy(new DatabaseUnreachable(new SQLException("gone")));
        assertThatThrownBy(tidying::tidy).isInstanceOf(DatabaseUnreachable.class);
        assertThat(expired).isEmpty();
    }

    private HoldTidying tidyingThatFailsAtFirstBy(RuntimeException failure) {
        HoldTidying tidying = new HoldTidying();
        tidying.clock = Clock.systemUTC();
        tidying.bookings = new Bookings() {
            @Override
            List<Booking> runOut(Instant before, int limit) {
                return List.of(stuck, next);
            }
        };
        tidying.leases = new Leases() {
            @Override
            public boolean runIfMine(String name, Duration term, Runnable work) {
                work.run();
                return true;
            }
        };
        tidying.expiry = new HoldExpiry() {
            @Override
            public void expire(Booking booking) {
                if (booking.equals(stuck)) {
                    throw failure;
                }
                expired.add(booking);
            }
        };
        return tidying;
    }

    private static Booking runOut() {
        return new Booking(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "A-1",
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                BookingState.HELD,
                new Parcel(100, 100, 100, 500),
                LockerSize.SMALL,
                UUID.randomUUID(),
                NOW.minusSeconds(900),
                NOW.minusSeconds(300),
                false,
                null,
                null,
                1);
    }
}
