package kr.ansim.web.history.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import kr.ansim.web.history.Action;
import kr.ansim.web.history.Line.Call;
import kr.ansim.web.history.Request;

/**
 * Somebody at the other end of an unreliable wire: sometimes does not wait for the answer, sends twice at once or once more
 * later, and usually tries again with the same key until there is an answer. What it does depends on the seed alone, what
 * comes of it also on the server.
 */
abstract class Person {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Even the stubborn leave when a server that is there does nothing but put them off. */
    private static final int MOST_BUSY = 80;

    private static final Set<String> TRY_AGAIN = Set.of("IDEMPOTENCY_IN_PROGRESS", "TOO_MANY_REQUESTS");

    protected final Random random;
    private final Wire wire;
    private final ExecutorService second;
    private final String name;
    private int keys;

    /** @param second runs what the person does at the same time */
    Person(String name, long seed, Wire wire, ExecutorService second) {
        this.name = name;
        this.random = new Random(seed * 1_000_003 + name.hashCode());
        this.wire = wire;
        this.second = second;
    }

    final String newKey() {
        keys++;
        return name + "-" + keys;
    }

    /** Sends until there is an answer that settles the request; some give up after the first try. */
    final Optional<JsonNode> ask(Request request) throws InterruptedException {
        return insist(request, chance(12));
    }

    final Optional<JsonNode> insist(Request request) throws InterruptedException {
        return insist(request, false);
    }

    private Optional<JsonNode> insist(Request request, boolean givesUp) throws InterruptedException {
        Duration patience = chance(7) ? Duration.ofMillis(2 + random.nextInt(100)) : PATIENCE;
        if (request.key() != null && chance(6)) {
            meanwhile(request);
        }
        for (int busy = 0; busy < MOST_BUSY; ) {
            Call call = wire.send(request, patience);
            Optional<JsonNode> answer = settled(call);
            if (answer.isPresent()) {
                if (request.key() != null && chance(5)) {
                    wire.send(request, PATIENCE);
                }
                return answer;
            }
            if (givesUp) {
                return Optional.empty();
            }
            busy += call.isPortals() ? 1 : 0;
            patience = PATIENCE;
            pause(50, 400);
        }
        return Optional.empty();
    }

    /** Sends a request at the same time as whatever comes next. */
    final Future<Optional<JsonNode>> meanwhile(Request request) {
        return second.submit(() -> settled(wire.send(request, PATIENCE)));
    }

    final Request about(Action action, String booking, String caller) {
        return Request.of(action, caller, booking, action == Action.FIND ? null : newKey());
    }

    final boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    final void pause(int least, int most) throws InterruptedException {
        Thread.sleep(least + random.nextInt(most - least));
    }

    private static Optional<JsonNode> settled(Call call) {
        String answer = call.answer();
        if (!call.isAnswered() || answer == null || call.status() >= 500) {
            return Optional.empty();
        }
        try {
            JsonNode body = JSON.readTree(answer);
            return TRY_AGAIN.contains(body.path("code").asText()) ? Optional.empty() : Optional.of(body);
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }
}
