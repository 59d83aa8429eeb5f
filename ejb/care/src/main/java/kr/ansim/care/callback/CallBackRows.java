package kr.ansim.care.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CallBackOutcome;
import kr.ansim.care.CallBackState;
import kr.ansim.care.CareRule;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The call-backs as they are kept; each change asks for the version that was read. */
@ApplicationScoped
class CallBackRows {

    private static final String CHANGED = ", version = version + 1 WHERE id = ? AND version = ?";

    @Inject
    private Statements statements;

    /** Locked until the end of the transaction. @throws RuleBroken {@code UNKNOWN_CALL_BACK} */
    CallBackRow locked(UUID id) {
        return statements
                .find("SELECT * FROM care_call_back WHERE id = ? FOR UPDATE", CallBackRow::read, id)
                .orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_CALL_BACK));
    }

    Optional<CallBackRow> find(UUID id) {
        return statements.find("SELECT * FROM care_call_back WHERE id = ?", CallBackRow::read, id);
    }

    void add(NewCallBack it) {
        statements.update(
                "INSERT INTO care_call_back (id, member_id, member_number, case_id, call_id, phone_of, promised_at,"
                        + " promised_to, night, state, agent, about, tries, made_at, made_by, taken_at, follows, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                it.id(),
                it.memberId(),
                it.memberNumber(),
                it.caseId(),
                it.callId(),
                it.phoneOf(),
                it.window().from(),
                it.window().to(),
                it.night(),
                it.agent() == null ? CallBackState.PLANNED : CallBackState.TAKEN,
                it.agent(),
                it.about(),
                it.tries(),
                it.madeAt(),
                it.madeBy(),
                it.agent() == null ? null : it.madeAt(),
                it.follows());
    }

    void give(CallBackRow row, @Nullable String agent, @Nullable Instant at) {
        CallBackState next = agent == null ? CallBackState.PLANNED : CallBackState.TAKEN;
        changed(statements.update(
                "UPDATE care_call_back SET agent = ?, taken_at = ?, state = ?" + CHANGED,
                agent,
                at,
                row.isUntried() ? next : row.state(),
                row.id(),
                row.version()));
    }

    /** Whoever has it now has not rung. */
    void takeOver(CallBackRow row, String agent, Instant at) {
        changed(statements.update(
                "UPDATE care_call_back SET agent = ?, taken_at = ?, ringing_at = NULL" + CHANGED,
                agent,
                at,
                row.id(),
                row.version()));
    }

    void ring(CallBackRow row, CallBackState state, Instant at) {
        changed(statements.update(
                "UPDATE care_call_back SET tries = tries + 1, ringing_at = ?, tried_at = COALESCE(tried_at, ?), state"
                        + " = ?"
                        + CHANGED,
                at,
                at,
                state,
                row.id(),
                row.version()));
    }

    void end(CallBackRow row, CallBackState state, CallBackOutcome outcome, @Nullable UUID said, Instant at) {
        changed(statements.update(
                "UPDATE care_call_back SET state = ?, outcome = ?, said = ?, done_at = ?, ringing_at = NULL" + CHANGED,
                state,
                outcome,
                said,
                at,
                row.id(),
                row.version()));
    }

    /** The promise is broken, unless somebody was faster. */
    boolean miss(UUID id, Instant now) {
        return statements.update(
                        "UPDATE care_call_back SET state = 'MISSED', version = version + 1 WHERE id = ? AND done_at IS"
                                + " NULL AND state IN ('PLANNED', 'TAKEN') AND promised_to < ?",
                        id,
                        now)
                == 1;
    }

    boolean remind(UUID id, Instant now) {
        return statements.update(
                        "UPDATE care_call_back SET reminded_at = ? WHERE id = ? AND reminded_at IS NULL AND done_at IS"
                                + " NULL",
                        now,
                        id)
                == 1;
    }

    List<CallBackRow> overdue(Instant now, int most) {
        return statements.list(
                "SELECT * FROM care_call_back WHERE done_at IS NULL AND state IN ('PLANNED', 'TAKEN') AND promised_to"
                        + " < ? ORDER BY promised_at LIMIT ?",
                CallBackRow::read,
                now,
                most);
    }

    /** Those that begin until then and of which nobody was reminded. */
    List<CallBackRow> near(Instant until, int most) {
        return statements.list(
                "SELECT * FROM care_call_back WHERE done_at IS NULL AND state IN ('PLANNED', 'TAKEN') AND reminded_at"
                        + " IS NULL AND promised_at <= ? ORDER BY promised_at LIMIT ?",
                CallBackRow::read,
                until,
                most);
    }

    /** Those of these members that are still to be made, locked. */
    List<CallBackRow> openOf(List<UUID> members) {
        return statements.list(
                "SELECT * FROM care_call_back WHERE member_id IN (" + Statements.marks(members.size())
                        + ") AND done_at IS NULL ORDER BY id FOR UPDATE",
                CallBackRow::read,
                members.toArray());
    }

    private static void changed(int rows) {
        if (rows != 1) {
            throw new RuleBroken(CareRule.CALL_BACK_CHANGED);
        }
    }
}
