package kr.ansim.web.care;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.push.PushContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import kr.ansim.care.CallOffer;
import kr.ansim.care.DeskRings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages hear once of each change of what rings at their agent. */
class DeskPushTest {

    private static final CallOffer FIRST = offer("one");
    private static final CallOffer SECOND = offer("one");

    private final DeskPush push = new DeskPush();
    private final Line line = new Line();

    @BeforeEach
    void connect() throws ReflectiveOperationException {
        var field = DeskPush.class.getDeclaredField("desk");
        field.setAccessible(true);
        field.set(push, line);
    }

    @Test
    void two_calls_that_ring_at_one_agent_are_told_once() {
        ring(FIRST, SECOND);
        ring(FIRST, SECOND);
        ring(SECOND, FIRST);
        assertThat(line.told).containsExactly("one");
    }

    @Test
    void what_begins_and_what_ends_is_told() {
        ring(FIRST);
        ring(FIRST, SECOND);
        ring(SECOND);
        ring();
        ring();
        assertThat(line.told).containsExactly("one", "one", "one", "one");
    }

    @Test
    void whoever_was_not_connected_is_told_when_they_are() {
        line.away.add("one");
        ring(FIRST, offer("other"));
        assertThat(line.told).containsExactly("other");
        line.away.clear();
        ring(FIRST);
        assertThat(line.told).containsExactly("other", "one", "other");
    }

    private void ring(CallOffer... offers) {
        push.ring(new DeskRings(List.of(offers)));
    }

    private static CallOffer offer(String agent) {
        return new CallOffer(UUID.randomUUID(), 1, agent, null, 0);
    }

    /** Keeps to whom something was sent. */
    private static final class Line implements PushContext {
        private static final long serialVersionUID = 1L;

        private final List<String> told = new ArrayList<>();
        private final Set<String> away = new HashSet<>();

        @Override
        public Set<Future<Void>> send(Object message) {
            throw new IllegalStateException("to everybody");
        }

        @Override
        public <S extends Serializable> Set<Future<Void>> send(Object message, S user) {
            if (away.contains(user)) {
                return Set.of();
            }
            told.add(user.toString());
            return Set.of(CompletableFuture.completedFuture(null));
        }

        @Override
        public <S extends Serializable> Map<S, Set<Future<Void>>> send(Object message, Collection<S> users) {
            throw new IllegalStateException("to several");
        }
    }
}
