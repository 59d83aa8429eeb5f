package kr.ansim.care.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CallState;
import kr.ansim.care.RoutingArm;
import kr.ansim.care.WrapUpCall;
import kr.ansim.membership.MemberCaller;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Calls as they are kept; each change is made to the version that was looked at. */
@ApplicationScoped
class CallRows {

    /** A call that has just arrived. */
    record Fresh(
            UUID id,
            UUID system,
            String number,
            UUID caller,
            String queue,
            List<MemberCaller> members,
            @Nullable String wanted,
            @Nullable String last,
            RoutingArm arm,
            Instant arrivedAt) {}

    @Inject
    private Statements statements;

    Optional<Call> find(UUID id) {
        return statements.find("SELECT * FROM care_call WHERE id = ?", Call::of, id);
    }

    Optional<Call> find(UUID system, String number) {
        return statements.find("SELECT * FROM care_call WHERE system_id = ? AND number = ?", Call::of, system, number);
    }

    void add(Fresh call) {
        boolean known = call.members().size() == 1;
        statements.update(
                "INSERT INTO care_call (id, system_id, number, caller, queue, state, member_id, member_number, candidates,"
                        + " wanted_agent, last_agent, arm, arrived_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, 'WAITING', ?, ?, ?, ?, ?, ?, ?, 1)",
                call.id(),
                call.system(),
                call.number(),
                call.caller(),
                call.queue(),
                known ? call.members().get(0).id() : null,
                known ? call.members().get(0).number() : null,
                call.members().size(),
                call.wanted(),
                call.last(),
                call.arm(),
                call.arrivedAt());
    }

    boolean stand(Call call, CallStory story) {
        // an abandoned call asks nobody for a word; one of which it turns out later that somebody answered does
        @Nullable
        Instant wrapped = story.state() == CallState.ABANDONED
                ? story.endedAt()
                : call.state() == CallState.ABANDONED ? null : call.wrappedAt();
        return statements.update(
                        "UPDATE care_call SET state = ?, answered_at = ?, ended_at = ?, wrapped_at = ?, version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        story.state(),
                        story.answeredAt(),
                        story.endedAt(),
                        wrapped,
                        call.id(),
                        call.version())
                == 1;
    }

    boolean wrapUp(Call call, Instant at, WrapUpCall words, @Nullable UUID note) {
        return statements.update(
                        "UPDATE care_call SET state = 'ENDED', ended_at = COALESCE(ended_at, ?), wrapped_at = ?, topic = ?,"
                                + " resolved = ?, note = ?, version = version + 1 WHERE id = ? AND version = ?",
                        at,
                        at,
                        words.topic(),
                        words.resolved(),
                        note,
                        call.id(),
                        call.version())
                == 1;
    }

    boolean choose(Call call, MemberCaller member) {
        return statements.update(
                        "UPDATE care_call SET member_id = ?, member_number = ?, version = version + 1 WHERE id = ?"
                                + " AND version = ?",
                        member.id(),
                        member.number(),
                        call.id(),
                        call.version())
                == 1;
    }

    /** Who answered the last call of any who is the same person. */
    Optional<String> lastAgent(List<UUID> group) {
        return statements.find(
                "SELECT agent FROM care_call WHERE member_id IN (" + Statements.marks(group.size())
                        + ") AND answered_at IS NOT NULL AND agent IS NOT NULL ORDER BY arrived_at DESC, id DESC LIMIT 1",
                row -> row.string("agent"),
                group.toArray());
    }

    /** What the agent has in hand: what rings by its arrival, then what was answered by its answer. */
    List<Call> inHand(String agent) {
        return statements.list(
                "SELECT * FROM care_call WHERE agent = ? AND wrapped_at IS NULL AND state IN ('OFFERED', 'ANSWERED', 'ENDED')"
                        + " ORDER BY answered_at, arrived_at, id",
                Call::of,
                agent);
    }
}
