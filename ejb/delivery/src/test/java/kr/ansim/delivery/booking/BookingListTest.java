package kr.ansim.delivery.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kr.ansim.delivery.BookingFilter;
import kr.ansim.delivery.BookingPage;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.BookingSummary;
import kr.ansim.delivery.FindBookings;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.Parcel;
import kr.ansim.delivery.availability.SiteBook;
import kr.ansim.platform.Statements;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookingListTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final UUID SITE = UUID.randomUUID();
    private static final Statements DATABASE = database();

    private final BookingList list = new BookingList();
    private final Bookings bookings = new Bookings();
    private int made;

    @BeforeEach
    void empty() {
        DATABASE.update("DELETE FROM delivery_booking");
        DATABASE.update("DELETE FROM delivery_compartment");
        bookings.statements = DATABASE;
        list.statements = DATABASE;
        list.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        list.sites = new SiteBook() {
            @Override
            public List<UUID> touchedBookings() {
                return List.of();
            }
        };
    }

    private UUID booking(String order, BookingState state, Instant heldUntil) {
        made++;
        UUID id = new UUID(0x01a2_0000_0000_7000L + ((long) made << 20), made);
        UUID door = UUID.randomUUID();
        DATABASE.update(
                "INSERT INTO delivery_compartment (id, site_id, number, size, ordinal, width_mm, depth_mm, height_mm,"
                        + " site_closed, retired, changed_at, version) VALUES (?, ?, ?, 'SMALL', 1, 1, 1, 1, ?, ?, ?, 1)",
                door,
                SITE,
                "S-" + made,
                false,
                false,
                NOW);
        bookings.add(new Booking(
                id,
                UUID.randomUUID(),
                order,
                SITE,
                door,
                null,
                state,
                new Parcel(1, 1, 1, 1),
                LockerSize.SMALL,
                UUID.randomUUID(),
                heldUntil.minusSeconds(600),
                heldUntil,
                false,
                null,
                null,
                1));
        return id;
    }

    private BookingPage find(String text, BookingFilter show, @Nullable UUID before, int limit) {
        return list.find(new FindBookings(text, show, before, limit));
    }

    private List<UUID> ids(String text) {
        return find(text, BookingFilter.ALL, null, 25).rows().stream()
                .map(BookingSummary::id)
                .toList();
    }

    @Test
    void finds_an_order_by_its_number_and_by_its_beginning() {
        UUID one = booking("A-100", BookingState.CONFIRMED, NOW);
        UUID other = booking("A-101", BookingState.CONFIRMED, NOW.plusSeconds(1));
        booking("B-100", BookingState.CONFIRMED, NOW);

        assertThat(ids("A-100")).containsExactly(one);
        assertThat(ids(" A-1 ")).containsExactly(other, one);
    }

    @Test
    void signs_that_mean_something_to_the_database_mean_themselves() {
        UUID percent = booking("50%_!", BookingState.CONFIRMED, NOW);
        booking("50 or so", BookingState.CONFIRMED, NOW);

        assertThat(ids("50%")).containsExactly(percent);
        assertThat(ids("50%_!")).containsExactly(percent);
        assertThat(ids("%")).isEmpty();
    }

    @Test
    void finds_a_booking_by_its_id_and_by_its_beginning() {
        UUID one = booking("A-1", BookingState.CONFIRMED, NOW);
        UUID other = booking("A-2", BookingState.CONFIRMED, NOW.plusSeconds(1));

        assertThat(ids(one.toString())).containsExactly(one);
        assertThat(ids("01a20000")).containsExactly(other, one);
    }

    @Test
    void a_hold_that_has_run_out_is_expired_though_the_row_does_not_say_so() {
        booking("A-1", BookingState.HELD, NOW);
        UUID live = booking("A-2", BookingState.HELD, NOW.plusSeconds(1));

        assertThat(find("", BookingFilter.HELD, null, 25).rows())
                .extracting(BookingSummary::id)
                .containsExactly(live);
        assertThat(find("A-1", BookingFilter.ALL, null, 25).rows())
                .extracting(BookingSummary::state)
                .containsExactly(BookingState.EXPIRED);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        for (int i = 0; i < 7; i++) {
            booking("A-" + i, BookingState.CONFIRMED, NOW.plusSeconds(i / 3));
        }
        for (BookingFilter filter : List.of(BookingFilter.ALL, BookingFilter.CONFIRMED)) {
            BookingPage first = find("", filter, null, 3);
            BookingPage second = find("", filter, first.next(), 3);
            BookingPage third = find("", filter, second.next(), 3);

            assertThat(third.next()).isNull();
            assertThat(List.of(first, second, third))
                    .flatExtracting(BookingPage::rows)
                    .extracting(BookingSummary::orderNo)
                    .containsExactly("A-6", "A-5", "A-4", "A-3", "A-2", "A-1", "A-0");
        }
    }

    private static Statements database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:booking-list;MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        Statements statements = new Statements(source);
        for (String script : List.of("V20261122100000__sites_and_doors.sql", "V20261122100100__bookings.sql")) {
            statements.update("RUNSCRIPT FROM 'classpath:/db/migration/delivery/" + script + "'");
        }
        statements.update(
                "INSERT INTO delivery_site (id, source, district, name, province, latitude, longitude, doors_assumed,"
                        + " changed_at, version) VALUES (?, 'NATIONAL', 'd', 'n', 'p', 37, 127, ?, ?, 1)",
                SITE,
                false,
                NOW);
        return statements;
    }
}
