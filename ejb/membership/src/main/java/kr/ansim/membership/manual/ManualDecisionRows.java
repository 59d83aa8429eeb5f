package kr.ansim.membership.manual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.DecideManually;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.ManualDecision;
import kr.ansim.membership.ManualDecisionKind;
import kr.ansim.membership.MemberState;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The rows of decisions by hand. */
@ApplicationScoped
class ManualDecisionRows {

    private static final String WITH_PERSON = "SELECT d.*, h.number FROM membership_manual_decision d"
            + " JOIN membership_member m ON m.id = d.member_id JOIN membership_member h ON h.id = m.head_id WHERE ";

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** So that of two decisions for one person at once, one ends the other. @return whether the person is not erased */
    boolean lock(UUID head) {
        return statements
                .find(
                        "SELECT state FROM membership_member WHERE id = ? FOR UPDATE",
                        row -> MemberState.valueOf(row.string("state")),
                        head)
                .filter(state -> state != MemberState.ERASED)
                .isPresent();
    }

    void add(UUID id, UUID member, DecideManually wish, String by) {
        statements.update(
                "INSERT INTO membership_manual_decision (id, member_id, kind, grade, until_day, reason, made_at, made_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                member,
                wish.kind(),
                wish.grade().orElse(null),
                wish.until(),
                wish.reason(),
                clock.instant(),
                by);
    }

    /**
     * Ends what holds of the same thing for all who are this person. By their keys: MySQL before 8.0.21 reads a whole table to
     * change what a subquery names.
     */
    void replace(UUID head, boolean honorary, String by, String reason) {
        List<UUID> replaced = statements.list(
                "SELECT d.id FROM membership_member m JOIN membership_manual_decision d ON d.member_id = m.id"
                        + " WHERE m.head_id = ? AND d.ended_at IS NULL AND d.kind "
                        + (honorary ? "=" : "<>")
                        + " 'GRADE' ORDER BY d.id",
                row -> row.uuid("id"),
                head);
        Instant now = clock.instant();
        statements.batch(
                "UPDATE membership_manual_decision SET ended_at = ?, ended_by = ?, end_reason = ? WHERE id = ?"
                        + " AND ended_at IS NULL",
                replaced.stream().map(id -> new Object[] {now, by, reason, id}).toList());
    }

    /** @return whether it still held */
    boolean end(UUID decision, LocalDate today, String by, String reason) {
        return statements.update(
                        "UPDATE membership_manual_decision SET ended_at = ?, ended_by = ?, end_reason = ?"
                                + " WHERE id = ? AND ended_at IS NULL AND until_day >= ?",
                        clock.instant(),
                        by,
                        reason,
                        decision,
                        today)
                == 1;
    }

    /** The number of the person for whom it is. */
    String member(UUID decision) {
        return statements
                .find(WITH_PERSON + "d.id = ?", row -> row.string("number"), decision)
                .orElseThrow();
    }

    List<ManualDecision> of(UUID head, GradePolicy policy) {
        return statements.list(
                WITH_PERSON + "m.head_id = ? ORDER BY d.made_at DESC, d.id DESC", row -> decision(row, policy), head);
    }

    List<ManualDecision.Of> inForce(ManualDecisionKind kind, LocalDate day, int most, GradePolicy policy) {
        return statements.list(
                WITH_PERSON
                        + "d.kind = ? AND d.ended_at IS NULL AND d.until_day >= ? ORDER BY d.until_day, d.id LIMIT ?",
                row -> new ManualDecision.Of(row.string("number"), decision(row, policy)),
                kind,
                day,
                most);
    }

    private static ManualDecision decision(Row row, GradePolicy policy) throws SQLException {
        ManualDecisionKind kind = ManualDecisionKind.valueOf(row.string("kind"));
        return new ManualDecision(
                row.uuid("id"),
                kind,
                kind == ManualDecisionKind.GRADE
                        ? Optional.of(policy.gradeOrTop(row.integer("grade")))
                        : Optional.empty(),
                row.date("until_day"),
                row.string("reason"),
                row.instant("made_at"),
                row.string("made_by"),
                ended(row));
    }

    private static Optional<ManualDecision.Ended> ended(Row row) throws SQLException {
        @Nullable Instant at = row.instantOrNull("ended_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new ManualDecision.Ended(at, row.string("ended_by"), row.string("end_reason")));
    }
}
