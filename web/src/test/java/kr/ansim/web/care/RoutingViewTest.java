package kr.ansim.web.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.ansim.care.AgentTerms;
import kr.ansim.care.DeskQueue;
import kr.ansim.care.Routing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For which queues an agent can be. */
class RoutingViewTest {

    private final RoutingView view = new RoutingView();

    @BeforeEach
    void open() throws ReflectiveOperationException {
        var field = RoutingView.class.getDeclaredField("routing");
        field.setAccessible(true);
        field.set(view, new Queues());
    }

    @Test
    void an_ended_queue_can_be_kept_by_whoever_has_it_and_chosen_by_nobody_else() {
        view.editAgent(agent("general"));
        assertThat(view.getChoice()).extracting(DeskQueue::code).containsExactly("general");
        view.editAgent(agent("gone"));
        assertThat(view.getChoice()).extracting(DeskQueue::code).containsExactly("general", "gone");
    }

    private static AgentTerms agent(String queue) {
        SortedSet<String> none = Collections.emptySortedSet();
        return new AgentTerms("one", 1, new TreeSet<>(Set.of(queue)), none, none, 0);
    }

    private static final class Queues extends Routing {
        @Override
        public List<DeskQueue> queues() {
            return List.of(queue("general", false), queue("gone", true));
        }

        private static DeskQueue queue(String code, boolean ended) {
            return new DeskQueue(code, code, code, 1, 0, null, null, 30, ended, 1);
        }
    }
}
