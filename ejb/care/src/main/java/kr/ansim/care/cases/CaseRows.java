package kr.ansim.care.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CareRule;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseState;
import kr.ansim.care.OpenCase;
import kr.ansim.care.call.OwnCalls;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ContactTopic;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The rows of cases. */
@ApplicationScoped
class CaseRows {

    @Inject
    private Statements statements;

    @Inject
    private OwnCalls calls;

    @Inject
    private Clock clock;

    void add(UUID id, String number, OpenCase told, CaseMember member, String by, @Nullable Instant nextDueAt) {
        Instant now = clock.instant();
        statements.update(
                "INSERT INTO care_case (id, number, member_id, member_number, type, priority, state, topic, subject,"
                        + " order_number, product_code, owner, call_id, opened_at, opened_by, reopened, version,"
                        + " updated_at, next_due_at) VALUES (?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?,"
                        + " ?)",
                id,
                number,
                member.id(),
                member.number(),
                told.type(),
                told.priority(),
                told.topic(),
                told.subject(),
                told.order().orElse(null),
                told.product().orElse(null),
                by,
                calls.of(told.call(), member.number(), by).orElse(null),
                now,
                by,
                now,
                nextDueAt);
    }

    String freeNumber() {
        String number = CaseNumber.next();
        while (find(number).isPresent()) {
            number = CaseNumber.next();
        }
        return number;
    }

    Optional<CaseRow> find(String number) {
        return statements.find("SELECT * FROM care_case WHERE number = ?", CaseRow::of, number);
    }

    /**
     * For a change, until the end of the transaction.
     *
     * @param version as it was seen
     * @throws RuleBroken {@code UNKNOWN_CASE, CASE_CHANGED}
     */
    CaseRow lock(String number, int version) {
        CaseRow row = statements
                .find("SELECT * FROM care_case WHERE number = ? FOR UPDATE", CaseRow::of, number)
                .orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_CASE));
        if (row.version() != version) {
            throw new RuleBroken(CareRule.CASE_CHANGED);
        }
        return row;
    }

    /** That something has happened, and when the next target ends since. */
    void touch(UUID id, @Nullable Instant nextDueAt) {
        statements.update(
                "UPDATE care_case SET version = version + 1, updated_at = ?, next_due_at = ? WHERE id = ?",
                clock.instant(),
                nextDueAt,
                id);
    }

    void state(UUID id, CaseState state) {
        statements.update("UPDATE care_case SET state = ? WHERE id = ?", state, id);
    }

    void owner(UUID id, @Nullable String owner) {
        statements.update("UPDATE care_case SET owner = ? WHERE id = ?", owner, id);
    }

    void priority(UUID id, CasePriority priority) {
        statements.update("UPDATE care_case SET priority = ? WHERE id = ?", priority, id);
    }

    void topic(UUID id, ContactTopic topic) {
        statements.update("UPDATE care_case SET topic = ? WHERE id = ?", topic, id);
    }

    void answered(UUID id) {
        statements.update(
                "UPDATE care_case SET first_answer_at = COALESCE(first_answer_at, ?), last_answer_at = ? WHERE id = ?",
                clock.instant(),
                clock.instant(),
                id);
    }

    void solved(UUID id, String by) {
        statements.update(
                "UPDATE care_case SET state = 'SOLVED', solved_at = ?, solved_by = ?,"
                        + " first_answer_at = COALESCE(first_answer_at, ?) WHERE id = ?",
                clock.instant(),
                by,
                clock.instant(),
                id);
    }

    void reopened(UUID id) {
        statements.update(
                "UPDATE care_case SET state = 'OPEN', solved_at = NULL, solved_by = NULL, reopened = reopened + 1"
                        + " WHERE id = ?",
                id);
    }

    void closed(UUID id) {
        statements.update("UPDATE care_case SET state = 'CLOSED', closed_at = ? WHERE id = ?", clock.instant(), id);
    }
}
