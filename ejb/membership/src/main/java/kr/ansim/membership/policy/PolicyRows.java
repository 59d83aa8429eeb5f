package kr.ansim.membership.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.ansim.membership.DescribePolicy;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.PolicyDetails;
import kr.ansim.membership.PolicyState;
import kr.ansim.membership.grade.GradePolicies;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** The rows of policies. */
@ApplicationScoped
class PolicyRows {

    @Inject
    private Statements statements;

    @Inject
    private GradePolicies policies;

    @Inject
    private Clock clock;

    List<PolicyDetails> all() {
        return statements
                .list(
                        "SELECT version FROM membership_policy WHERE state <> 'DISCARDED' ORDER BY version DESC",
                        row -> row.integer("version"))
                .stream()
                .flatMap(version -> find(version).stream())
                .toList();
    }

    Optional<PolicyDetails> find(int version) {
        return find(version, "");
    }

    Optional<PolicyDetails> locked(int version) {
        return find(version, " FOR UPDATE");
    }

    private Optional<PolicyDetails> find(int version, String lock) {
        return statements
                .find("SELECT version FROM membership_policy WHERE version = ?" + lock, row -> version, version)
                .map(there -> details(policies.read(version)));
    }

    private PolicyDetails details(GradePolicy policy) {
        return statements
                .find(
                        "SELECT * FROM membership_policy WHERE version = ?",
                        row -> details(policy, row),
                        policy.version())
                .orElseThrow();
    }

    private static PolicyDetails details(GradePolicy policy, Row row) throws SQLException {
        return new PolicyDetails(
                policy,
                row.integer("revision"),
                PolicyState.valueOf(row.string("state")),
                Optional.ofNullable(row.dateOrNull("valid_from")),
                row.string("source"),
                row.string("made_by"),
                row.instant("made_at"),
                Optional.ofNullable(row.stringOrNull("proposed_by")),
                Optional.ofNullable(row.stringOrNull("released_by")),
                Optional.ofNullable(row.instantOrNull("released_at")));
    }

    /** @return the version of the copy */
    int copy(PolicyDetails like, String by) {
        int version = statements
                .find("SELECT MAX(version) + 1 AS version FROM membership_policy", row -> row.integer("version"))
                .orElseThrow();
        GradePolicy policy = like.policy();
        statements.update(
                "INSERT INTO membership_policy (version, revision, state, window_months, effective_day, days_after_delivery,"
                        + " shipping, discounts, used_points, downgrade, grace_closes, protected_months, best_seats, source,"
                        + " made_by, made_at) VALUES (?, 1, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                version,
                policy.windowMonths(),
                policy.effectiveDay(),
                policy.daysAfterDelivery(),
                policy.counted().shipping(),
                policy.counted().discounts(),
                policy.counted().usedPoints(),
                policy.downgrade(),
                policy.graceCloses(),
                policy.protectedMonths(),
                policy.bestSeats(),
                like.source(),
                by,
                clock.instant());
        addGrades(version, policy);
        return version;
    }

    void change(DescribePolicy told) {
        GradePolicy policy = told.policy();
        statements.update(
                "UPDATE membership_policy SET revision = revision + 1, window_months = ?, effective_day = ?,"
                        + " days_after_delivery = ?, shipping = ?, discounts = ?, used_points = ?, downgrade = ?,"
                        + " grace_closes = ?, protected_months = ?, best_seats = ?, source = ? WHERE version = ?",
                policy.windowMonths(),
                policy.effectiveDay(),
                policy.daysAfterDelivery(),
                policy.counted().shipping(),
                policy.counted().discounts(),
                policy.counted().usedPoints(),
                policy.downgrade(),
                policy.graceCloses(),
                policy.protectedMonths(),
                policy.bestSeats(),
                told.source(),
                policy.version());
        statements.update("DELETE FROM membership_policy_grade WHERE version = ?", policy.version());
        addGrades(policy.version(), policy);
    }

    private void addGrades(int version, GradePolicy policy) {
        statements.batch(
                "INSERT INTO membership_policy_grade (version, grade, code, korean_name, english_name, min_count, min_amount,"
                        + " joined) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                policy.grades().stream()
                        .map(grade -> new Object[] {
                            version,
                            grade.rank(),
                            grade.code(),
                            grade.koreanName(),
                            grade.englishName(),
                            grade.minCount(),
                            grade.minAmount().amount(),
                            grade.join()
                        })
                        .toList());
    }

    void discard(int version) {
        statements.update("UPDATE membership_policy SET state = 'DISCARDED' WHERE version = ?", version);
    }

    void propose(int version, LocalDate validFrom, String by) {
        statements.update(
                "UPDATE membership_policy SET state = 'PROPOSED', valid_from = ?, proposed_by = ?, proposed_at = ?"
                        + " WHERE version = ?",
                validFrom,
                by,
                clock.instant(),
                version);
    }

    void release(int version, String by) {
        statements.update(
                "UPDATE membership_policy SET state = 'RELEASED', released_by = ?, released_at = ? WHERE version = ?",
                by,
                clock.instant(),
                version);
    }

    void sendBack(int version) {
        statements.update(
                "UPDATE membership_policy SET state = 'DRAFT', valid_from = NULL, proposed_by = NULL, proposed_at = NULL"
                        + " WHERE version = ?",
                version);
    }
}
