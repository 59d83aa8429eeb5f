package kr.ansim.care.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ansim.care.AgentStanding;
import kr.ansim.care.CallSummary;
import kr.ansim.care.DeskQueue;
import kr.ansim.care.FloorAgent;
import kr.ansim.care.FloorNow;
import kr.ansim.care.FloorQueue;
import kr.ansim.care.call.CallLists;
import kr.ansim.care.routing.AgentRows;
import kr.ansim.care.routing.QueueRows;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Reads the desk as it is. */
@ApplicationScoped
public class FloorReading {

    @Inject
    private Statements statements;

    @Inject
    private AgentRows agents;

    @Inject
    private QueueRows queues;

    @Inject
    private CallLists calls;

    @Inject
    private Clock clock;

    public FloorNow now() {
        Instant now = clock.instant();
        Instant midnight = LocalDate.ofInstant(now, SystemClock.KOREA)
                .atStartOfDay(SystemClock.KOREA)
                .toInstant();
        List<DeskQueue> all = queues.all();
        Map<String, Integer> priorities = all.stream().collect(Collectors.toMap(DeskQueue::code, DeskQueue::priority));
        List<CallSummary> waiting = calls.waiting().stream()
                .sorted(Comparator.comparing((CallSummary call) -> -priorities.getOrDefault(call.queue(), 0))
                        .thenComparing(CallSummary::arrivedAt))
                .toList();
        return new FloorNow(
                now,
                people(midnight),
                all.stream().flatMap(queue -> queue(queue, waiting).stream()).toList(),
                waiting,
                count(
                        "SELECT COUNT(*) AS n FROM care_call WHERE arrived_at >= ? AND answered_at IS NOT NULL",
                        midnight),
                count("SELECT COUNT(*) AS n FROM care_call WHERE arrived_at >= ? AND state = 'ABANDONED'", midnight),
                count(
                        "SELECT COUNT(DISTINCT t.case_id) AS n FROM care_case_target t JOIN care_case c ON c.id = t.case_id"
                                + " WHERE c.state IN ('OPEN', 'WAITING') AND t.met_at IS NULL AND t.due_at < ?",
                        now));
    }

    private List<FloorAgent> people(Instant midnight) {
        Map<String, CallSummary> inHand = calls.inHand().stream()
                .collect(Collectors.toMap(
                        call -> String.valueOf(call.agent()), Function.identity(), (one, other) -> one));
        return agents.here(midnight).stream()
                .map(agent -> person(agent, inHand.get(agent.account())))
                .toList();
    }

    private static FloorAgent person(AgentStanding agent, @Nullable CallSummary call) {
        if (call == null) {
            return new FloorAgent(agent.account(), agent.state(), agent.since(), null, null, null, null, null);
        }
        return new FloorAgent(
                agent.account(),
                agent.state(),
                agent.since(),
                call.id(),
                call.state(),
                call.caller(),
                call.member(),
                call.answeredAt() == null ? call.arrivedAt() : call.answeredAt());
    }

    /** One that ended is shown while somebody waits in it. */
    private static Optional<FloorQueue> queue(DeskQueue queue, List<CallSummary> waiting) {
        List<Instant> since = waiting.stream()
                .filter(call -> call.queue().equals(queue.code()))
                .map(CallSummary::arrivedAt)
                .toList();
        return queue.ended() && since.isEmpty()
                ? Optional.empty()
                : Optional.of(new FloorQueue(
                        queue.code(),
                        queue.koreanName(),
                        queue.englishName(),
                        since.size(),
                        since.stream().min(Comparator.naturalOrder()).orElse(null)));
    }

    private int count(String sql, Instant value) {
        return statements.find(sql, FloorReading::number, value).orElse(0);
    }

    private static int number(Row row) throws SQLException {
        return row.integer("n");
    }
}
