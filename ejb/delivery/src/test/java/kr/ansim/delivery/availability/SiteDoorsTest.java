package kr.ansim.delivery.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.DoorVersion;
import org.junit.jupiter.api.Test;

class SiteDoorsTest {

    private final UUID site = UUID.randomUUID();
    private final SiteDoors doors = new SiteDoors();

    @Test
    void asks_for_a_door_it_has_never_seen() {
        assertThat(doors.isNews(version(StaffDoors.free(site, "S-01"), 1))).isTrue();
    }

    @Test
    void asks_only_for_later_versions_of_a_door_it_knows() {
        Door door = StaffDoors.free(site, "S-01").heldBy(UUID.randomUUID(), StaffDoors.NOW);
        doors.learn(door);
        assertThat(doors.isNews(version(door, door.version() - 1))).isFalse();
        assertThat(doors.isNews(version(door, door.version()))).isFalse();
        assertThat(doors.isNews(version(door, door.version() + 1))).isTrue();
    }

    @Test
    void never_goes_back_to_an_earlier_version() {
        Door free = StaffDoors.free(site, "S-01");
        Door held = free.heldBy(UUID.randomUUID(), StaffDoors.NOW);
        doors.learn(held);
        doors.learn(free);
        assertThat(doors.all()).containsExactly(held);
    }

    private static DoorVersion version(Door door, int version) {
        return new DoorVersion(door.id(), door.siteId(), version);
    }
}
