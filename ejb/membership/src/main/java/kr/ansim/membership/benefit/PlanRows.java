package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.BenefitPlan;
import kr.ansim.membership.BenefitTerms;
import kr.ansim.membership.GradeBenefit;
import kr.ansim.membership.ProposeBenefits;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Plans as the database has them. */
@ApplicationScoped
class PlanRows {

    private static final int MOST = 100;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    List<BenefitPlan> latest() {
        return statements
                .list(
                        "SELECT id FROM membership_benefit_plan ORDER BY valid_from DESC, id DESC LIMIT ?",
                        row -> row.uuid("id"),
                        MOST)
                .stream()
                .flatMap(plan -> find(plan).stream())
                .toList();
    }

    Optional<BenefitPlan> find(UUID id) {
        return read(id, "");
    }

    Optional<BenefitPlan> locked(UUID id) {
        return read(id, " FOR UPDATE");
    }

    private Optional<BenefitPlan> read(UUID id, String lock) {
        List<GradeBenefit> benefits = statements.list(
                "SELECT grade, kind, amount, campaign_id FROM membership_benefit_plan_row WHERE plan_id = ?"
                        + " ORDER BY grade, kind, seq",
                GradeBenefits::benefit,
                id);
        return statements.find(
                "SELECT * FROM membership_benefit_plan WHERE id = ?" + lock, row -> plan(row, benefits), id);
    }

    private static BenefitPlan plan(Row row, List<GradeBenefit> benefits) throws SQLException {
        return new BenefitPlan(
                row.uuid("id"),
                BenefitPlan.State.valueOf(row.string("state")),
                row.date("valid_from"),
                new BenefitTerms(benefits, row.integer("expiry_months"), row.bool("owed")),
                row.string("source"),
                row.string("proposed_by"),
                row.instant("proposed_at"),
                Optional.ofNullable(row.stringOrNull("decided_by")),
                Optional.ofNullable(row.instantOrNull("decided_at")),
                Optional.ofNullable(row.stringOrNull("reason")));
    }

    boolean isTaken(LocalDate day) {
        return statements
                .find(
                        "SELECT valid_from FROM membership_benefit WHERE valid_from = ? LIMIT 1",
                        row -> row.date("valid_from"),
                        day)
                .isPresent();
    }

    void add(UUID id, ProposeBenefits command, String by) {
        statements.update(
                "INSERT INTO membership_benefit_plan (id, state, valid_from, expiry_months, owed, source, proposed_by,"
                        + " proposed_at) VALUES (?, 'PROPOSED', ?, ?, ?, ?, ?, ?)",
                id,
                command.validFrom(),
                command.terms().expiryMonths(),
                command.terms().owed(),
                command.source(),
                by,
                clock.instant());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (GradeBenefit one : command.terms().benefits()) {
            rows.add(new @Nullable Object[] {
                id,
                one.grade(),
                one.kind(),
                rows.size(),
                one.amount(),
                one.campaign().orElse(null)
            });
        }
        statements.batch(
                "INSERT INTO membership_benefit_plan_row (plan_id, grade, kind, seq, amount, campaign_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    void decide(UUID id, BenefitPlan.State state, String by, @Nullable String reason) {
        statements.update(
                "UPDATE membership_benefit_plan SET state = ?, decided_by = ?, decided_at = ?, reason = ? WHERE id = ?",
                state,
                by,
                clock.instant(),
                reason,
                id);
    }

    /** Everything else goes by it from its day on. */
    void enforce(UUID id) {
        statements.update(
                "INSERT INTO membership_benefit (valid_from, grade, kind, seq, amount, campaign_id)"
                        + " SELECT p.valid_from, r.grade, r.kind, r.seq, r.amount, r.campaign_id FROM membership_benefit_plan p"
                        + " JOIN membership_benefit_plan_row r ON r.plan_id = p.id WHERE p.id = ?",
                id);
        statements.update(
                "INSERT INTO membership_point_policy (valid_from, expiry_months, owed, source)"
                        + " SELECT valid_from, expiry_months, owed, source FROM membership_benefit_plan WHERE id = ?",
                id);
    }
}
