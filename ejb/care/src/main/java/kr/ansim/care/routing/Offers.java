package kr.ansim.care.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CallOffer;
import kr.ansim.care.OfferOutcome;
import kr.ansim.care.RoutingArm;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Calls on their way to an agent. Each change is made to the version that was looked at, or not at all. */
@ApplicationScoped
public class Offers {

    private static final String OFFERED =
            "SELECT id, version, agent, member_number, candidates FROM care_call WHERE state = 'OFFERED'";

    /** An offered call. @param ends when it has rung for as long as its queue lets it */
    public record Ringing(UUID id, int version, String agent, Instant ends) {}

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** In the order of their turn. */
    List<WaitingCall> waiting() {
        return statements
                .list(
                        "SELECT c.*, q.priority, q.skill, q.language FROM care_call c JOIN care_queue q ON q.code = c.queue"
                                + " WHERE c.state = 'WAITING'",
                        Offers::waiting)
                .stream()
                .sorted(WaitingCall.TURN)
                .toList();
    }

    boolean offer(WaitingCall call, String agent) {
        Instant now = clock.instant();
        boolean mine = statements.update(
                        "UPDATE care_call SET state = 'OFFERED', agent = ?, offered_at = ?, version = version + 1"
                                + " WHERE id = ? AND version = ? AND state = 'WAITING'",
                        agent,
                        now,
                        call.id(),
                        call.version())
                == 1;
        if (mine) {
            statements.update(
                    "INSERT INTO care_call_offer (id, call_id, agent, offered_at) VALUES (?, ?, ?, ?)",
                    Ids.next(),
                    call.id(),
                    agent,
                    now);
        }
        return mine;
    }

    /** Back to the queue. @return whether it was still offered to them */
    boolean takeBack(UUID call, int version, OfferOutcome outcome) {
        boolean mine = statements.update(
                        "UPDATE care_call SET state = 'WAITING', agent = NULL, offered_at = NULL, version = version + 1"
                                + " WHERE id = ? AND version = ? AND state = 'OFFERED'",
                        call,
                        version)
                == 1;
        if (mine) {
            close(call, outcome);
        }
        return mine;
    }

    /** Says what came of the latest offer of this call. */
    public void close(UUID call, OfferOutcome outcome) {
        statements.update(
                "UPDATE care_call_offer SET ended_at = ?, outcome = ? WHERE call_id = ? AND ended_at IS NULL",
                clock.instant(),
                outcome,
                call);
    }

    public List<CallOffer> offered() {
        return statements.list(OFFERED, Offers::offer);
    }

    Optional<CallOffer> offered(UUID call) {
        return statements.find(OFFERED + " AND id = ?", Offers::offer, call);
    }

    List<CallOffer> offeredTo(String agent) {
        return statements.list(OFFERED + " AND agent = ?", Offers::offer, agent);
    }

    List<Ringing> ringing() {
        return statements.list(
                "SELECT c.id, c.version, c.agent, c.offered_at, q.ring_seconds FROM care_call c JOIN care_queue q"
                        + " ON q.code = c.queue WHERE c.state = 'OFFERED'",
                row -> new Ringing(
                        row.uuid("id"),
                        row.integer("version"),
                        row.string("agent"),
                        row.instant("offered_at").plusSeconds(row.integer("ring_seconds"))));
    }

    private static CallOffer offer(Row row) throws SQLException {
        return new CallOffer(
                row.uuid("id"),
                row.integer("version"),
                row.string("agent"),
                row.stringOrNull("member_number"),
                row.integer("candidates"));
    }

    private static WaitingCall waiting(Row row) throws SQLException {
        @Nullable String skill = row.stringOrNull("skill");
        return new WaitingCall(
                row.uuid("id"),
                row.integer("version"),
                row.string("queue"),
                row.integer("priority"),
                skill,
                row.stringOrNull("language"),
                row.instant("arrived_at"),
                RoutingArm.valueOf(row.string("arm")),
                row.stringOrNull("wanted_agent"),
                row.stringOrNull("last_agent"),
                row.stringOrNull("member_number"));
    }
}
