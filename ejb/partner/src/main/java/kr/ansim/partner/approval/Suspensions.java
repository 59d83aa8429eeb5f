package kr.ansim.partner.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.SuspensionDetails;
import kr.ansim.partner.SuspensionKind;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Times in which companies may not sell. Several may be open at once; a company sells again when all have ended. */
@ApplicationScoped
public class Suspensions {

    private static final String SYSTEM = "system";

    @Inject
    private Statements statements;

    @Inject
    private CompanySteps steps;

    /** @throws RuleBroken {@code COMPANY_ELSEWHERE} unless it is active, {@code REASON_NEEDED} at words */
    public void begin(UUID company, SuspensionKind kind, String words, String by) {
        write(company, kind, CompanySteps.needed(words), by);
    }

    /** Of which the kind says enough. @throws RuleBroken {@code COMPANY_ELSEWHERE} unless it is active */
    public void beginByItself(UUID company, SuspensionKind kind) {
        write(company, kind, "", SYSTEM);
    }

    private void write(UUID company, SuspensionKind kind, String reason, String by) {
        if (steps.lock(company) != CompanyState.ACTIVE) {
            throw new RuleBroken(PartnerRule.COMPANY_ELSEWHERE);
        }
        statements.update(
                "INSERT INTO partner_suspension (id, company_id, kind, reason, since, begun_by) VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                company,
                kind,
                reason,
                steps.now(),
                by);
        steps.add(company, CompanyStepKind.SUSPENDED, reason, by);
    }

    /** @throws RuleBroken {@code SUSPENSION_GONE}, {@code REASON_NEEDED} at words */
    public void end(UUID suspension, String words, String by) {
        close(suspension, CompanySteps.needed(words), by);
    }

    /** What it was for is mended. @throws RuleBroken {@code SUSPENSION_GONE} */
    public void endByItself(UUID suspension) {
        close(suspension, "", SYSTEM);
    }

    private void close(UUID suspension, String reason, String by) {
        UUID company = statements
                .find(
                        "SELECT company_id FROM partner_suspension WHERE id = ? AND ended_at IS NULL",
                        row -> row.uuid("company_id"),
                        suspension)
                .orElseThrow(() -> new RuleBroken(PartnerRule.SUSPENSION_GONE));
        steps.lock(company);
        int ended = statements.update(
                "UPDATE partner_suspension SET ended_at = ?, ended_by = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL",
                steps.now(),
                by,
                reason,
                suspension);
        if (ended == 0) {
            throw new RuleBroken(PartnerRule.SUSPENSION_GONE);
        }
        steps.add(company, CompanyStepKind.RESUMED, reason, by);
    }

    /** Whether the company may not sell now. */
    public boolean isSuspended(UUID company) {
        return of(company).stream().anyMatch(SuspensionDetails::isOpen);
    }

    /** Those of this kind that have not ended. */
    public List<UUID> open(UUID company, SuspensionKind kind) {
        return of(company).stream()
                .filter(one -> one.isOpen() && one.kind() == kind)
                .map(SuspensionDetails::id)
                .toList();
    }

    /** Those of these companies that may not sell now. */
    public Set<UUID> suspended(Collection<UUID> companies) {
        return companies.isEmpty()
                ? Set.of()
                : Set.copyOf(statements.list(
                        "SELECT DISTINCT company_id FROM partner_suspension WHERE ended_at IS NULL AND company_id IN ("
                                + Statements.marks(companies.size()) + ")",
                        row -> row.uuid("company_id"),
                        companies.toArray()));
    }

    /** The newest first. */
    public List<SuspensionDetails> of(UUID company) {
        return statements.list(
                "SELECT * FROM partner_suspension WHERE company_id = ? ORDER BY since DESC, id DESC",
                Suspensions::details,
                company);
    }

    private static SuspensionDetails details(Row row) throws SQLException {
        return new SuspensionDetails(
                row.uuid("id"),
                SuspensionKind.valueOf(row.string("kind")),
                row.string("reason"),
                row.instant("since"),
                row.string("begun_by"),
                Optional.ofNullable(row.instantOrNull("ended_at")),
                Optional.ofNullable(row.stringOrNull("end_reason")));
    }
}
