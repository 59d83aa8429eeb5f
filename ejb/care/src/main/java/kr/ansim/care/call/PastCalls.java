package kr.ansim.care.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CallState;
import kr.ansim.care.DemoDesk.PastCall;
import kr.ansim.care.routing.AgentRows;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Calls of a demonstration, as if they had been taken then. */
@ApplicationScoped
public class PastCalls {

    private static final String QUEUE = "general";

    @Inject
    private Statements statements;

    @Inject
    private CallerNumber numbers;

    @Inject
    private AgentRows agents;

    public void agent(String account, String name) {
        agents.seen(account, name);
    }

    public void add(UUID system, PastCall call) {
        boolean answered = !call.agent().isEmpty();
        Instant waited = call.arrivedAt().plusSeconds(call.waited());
        @Nullable Instant answeredAt = answered ? waited : null;
        Instant ended = answered ? waited.plusSeconds(call.talked()) : waited;
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO care_call (id, system_id, number, caller, queue, state, member_id, member_number, candidates, agent, arm,"
                        + " arrived_at, offered_at, answered_at, ended_at, wrapped_at, topic, resolved, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                id,
                system,
                "demo-" + id,
                numbers.keep(Optional.of(call.phone()), call.arrivedAt()),
                QUEUE,
                answered ? CallState.ENDED : CallState.ABANDONED,
                call.member().id(),
                call.member().number(),
                answered ? call.agent() : null,
                call.arm(),
                call.arrivedAt(),
                answeredAt,
                answeredAt,
                ended,
                ended,
                answered ? call.topic() : null,
                answered ? call.resolved() : null);
    }
}
