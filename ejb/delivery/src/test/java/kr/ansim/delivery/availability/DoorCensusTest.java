package kr.ansim.delivery.availability;

import static kr.ansim.delivery.availability.StaffDoors.NOW;
import static kr.ansim.delivery.availability.StaffDoors.atClosedSite;
import static kr.ansim.delivery.availability.StaffDoors.booked;
import static kr.ansim.delivery.availability.StaffDoors.free;
import static kr.ansim.delivery.availability.StaffDoors.held;
import static kr.ansim.delivery.availability.StaffDoors.outOfOrder;
import static kr.ansim.delivery.availability.StaffDoors.retired;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kr.ansim.delivery.DoorState;
import kr.ansim.delivery.DoorTally;
import org.junit.jupiter.api.Test;

class DoorCensusTest {

    private static final UUID SITE = UUID.randomUUID();

    @Test
    void counts_each_door_once() {
        DoorTally tally = DoorCensus.tally(
                List.of(
                        free(SITE, "S-01"),
                        held(SITE, "S-02", NOW.plusSeconds(30)),
                        booked(SITE, "S-03"),
                        outOfOrder(free(SITE, "S-04")),
                        atClosedSite(free(SITE, "S-05"))),
                NOW);

        assertThat(tally).isEqualTo(new DoorTally(1, 1, 1, 1, 1, 0));
        assertThat(tally.total()).isEqualTo(5);
    }

    @Test
    void a_hold_that_has_run_out_leaves_the_door_free() {
        assertThat(DoorCensus.stateOf(held(SITE, "S-01", NOW), NOW)).contains(DoorState.FREE);
    }

    @Test
    void a_broken_door_that_somebody_has_is_out_of_order_and_touched() {
        DoorTally tally = DoorCensus.tally(List.of(outOfOrder(booked(SITE, "S-01"))), NOW);

        assertThat(tally).isEqualTo(new DoorTally(0, 0, 0, 1, 0, 1));
    }

    @Test
    void a_booked_door_of_a_closed_site_stays_booked_and_is_touched() {
        DoorTally tally = DoorCensus.tally(List.of(atClosedSite(booked(SITE, "S-01"))), NOW);

        assertThat(tally).isEqualTo(new DoorTally(0, 0, 1, 0, 0, 1));
    }

    @Test
    void a_retired_door_is_there_only_as_long_as_somebody_has_it() {
        assertThat(DoorCensus.stateOf(retired(free(SITE, "S-01")), NOW)).isEmpty();
        assertThat(DoorCensus.stateOf(retired(booked(SITE, "S-01")), NOW)).contains(DoorState.BOOKED);
    }
}
