package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.Rows;
import org.junit.jupiter.api.Test;

class LockedDoorIT extends BookingIT {

    /** Half of MySQL's own patience, which this server has been left with, and many times the portal's. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    @Test
    void nobody_waits_for_a_locked_door_longer_than_other_nodes_look_back() {
        Answer held = hold(sites.site(1, 0, 0, 0));
        Instant begun = Instant.now();
        Answer refused = Rows.whileLocked(
                () -> move(held, "cancel"),
                "SELECT id FROM delivery_compartment WHERE occupant = UUID_TO_BIN(?)",
                held.text("id"));
        assertThat(Duration.between(begun, Instant.now())).isLessThan(PATIENCE);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("BUSY");
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(move(held, "cancel").text("state")).isEqualTo("CANCELLED");
    }
}
