package kr.ansim.web.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import kr.ansim.care.AgentState;
import kr.ansim.care.CallState;
import kr.ansim.care.CallSummary;
import kr.ansim.care.DeskFloor;
import kr.ansim.care.FloorAgent;
import kr.ansim.care.FloorNow;
import kr.ansim.membership.MemberLooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose numbers stand on the floor is told once for each page that is opened, however often it looks again. */
class FloorViewTest {

    private static final Instant NOW = Instant.parse("2026-11-29T01:00:00Z");

    private final Floor floor = new Floor();
    private final Looks looks = new Looks();
    private final FloorView view = new FloorView();

    @BeforeEach
    void open() throws ReflectiveOperationException {
        set("desk", floor);
        set("looks", looks);
    }

    @Test
    void each_member_is_told_once_while_the_page_refreshes_itself() {
        floor.show(List.of("1"), List.of("2", "1"));
        view.getNow();
        view.getNow();
        view.live();
        view.getNow();
        assertThat(looks.told).containsExactly("1 2");
        floor.show(List.of("1", "2"), List.of("3"));
        view.live();
        view.getNow();
        assertThat(looks.told).containsExactly("1 2", "3");
    }

    @Test
    void where_nobody_is_known_nothing_is_told() {
        floor.show(List.of(), List.of());
        view.getNow();
        assertThat(looks.told).isEmpty();
    }

    private void set(String field, Object value) throws ReflectiveOperationException {
        var place = FloorView.class.getDeclaredField(field);
        place.setAccessible(true);
        place.set(view, value);
    }

    private static final class Looks extends MemberLooks {
        private final List<String> told = new ArrayList<>();

        @Override
        public void listed(Collection<String> members, String page) {
            assertThat(page).isEqualTo("FLOOR");
            told.add(String.join(" ", new TreeSet<>(members)));
        }
    }

    private static final class Floor extends DeskFloor {
        private final List<FloorAgent> agents = new ArrayList<>();
        private final List<CallSummary> waiting = new ArrayList<>();

        void show(List<String> spoken, List<String> waits) {
            agents.clear();
            waiting.clear();
            agents.add(agent(null));
            waiting.add(call(null));
            spoken.forEach(member -> agents.add(agent(member)));
            waits.forEach(member -> waiting.add(call(member)));
        }

        @Override
        public FloorNow now() {
            return new FloorNow(NOW, List.copyOf(agents), List.of(), List.copyOf(waiting), 0, 0, 0);
        }

        private static FloorAgent agent(@Nullable String member) {
            return new FloorAgent("one", AgentState.BUSY, NOW, UUID.randomUUID(), CallState.ANSWERED, "", member, NOW);
        }

        private static CallSummary call(@Nullable String member) {
            return new CallSummary(
                    UUID.randomUUID(), CallState.WAITING, "", "vip", member, null, NOW, null, null, null, null);
        }
    }
}
