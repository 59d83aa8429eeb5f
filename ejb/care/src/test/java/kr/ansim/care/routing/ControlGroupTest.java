package kr.ansim.care.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.care.RoutingArm;
import kr.ansim.kernel.Ids;
import org.junit.jupiter.api.Test;

/** One in five, for good. */
class ControlGroupTest {

    private static final int CALLERS = 20_000;

    @Test
    void a_fifth_of_all_members_is_in_it() {
        long control = IntStream.range(0, CALLERS)
                .filter(at -> arm(new UUID(0x0193_0000_0000_7000L + at, at)) == RoutingArm.CONTROL)
                .count();
        // five standard deviations
        assertThat(control).isBetween(CALLERS / 5 - 283L, CALLERS / 5 + 283L);
    }

    @Test
    void nobody_changes_groups() {
        UUID control = UUID.fromString("01930000-0000-7000-8000-000000000000");
        assertThat(arm(control)).isEqualTo(arm(UUID.fromString(control.toString())));
        assertThat(ControlGroup.arm(new byte[] {0})).isEqualTo(ControlGroup.arm(new byte[] {0}));
    }

    private static RoutingArm arm(UUID member) {
        return ControlGroup.arm(Ids.toBytes(member));
    }
}
