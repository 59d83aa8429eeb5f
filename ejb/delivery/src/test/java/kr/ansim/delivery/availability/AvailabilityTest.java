package kr.ansim.delivery.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kr.ansim.delivery.site.SiteCard;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final UUID SITE = UUID.randomUUID();

    private final SiteCard before = StaffDoors.site(SITE, "옛 이름", "충청북도", "괴산군", false, 1);
    private final SiteCard after = StaffDoors.site(SITE, "새 이름", "충청북도", "괴산군", true, 2);
    private final Availability availability = new Availability();

    @Test
    void what_was_read_before_a_change_committed_does_not_undo_it() {
        availability.learnSites(List.of(before));
        availability.learnSites(List.of(after));
        availability.learnSites(List.of(before));
        assertThat(availability.site(SITE)).contains(after);
        assertThat(availability.map().nearest(37.5, 127.0, 100, 9))
                .extracting(near -> near.site().name())
                .containsExactly("새 이름");
    }
}
