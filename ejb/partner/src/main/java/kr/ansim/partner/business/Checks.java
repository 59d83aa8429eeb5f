package kr.ansim.partner.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.BusinessAnswer;
import kr.ansim.partner.BusinessCheck;
import kr.ansim.partner.BusinessFinding;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.port.BusinessStanding;
import kr.ansim.partner.port.TruthAnswer.Truth;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** What is asked and known about the companies' businesses. */
@ApplicationScoped
public class Checks {

    /** People are not to make us ask on and on; a business does not change within minutes. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int MOST_ANSWERS = 20;

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** In the transaction that changes who the company says it is: what was known before is of another business. */
    public void ask(UUID company) {
        Instant now = clock.instant();
        statements.update(
                "INSERT INTO partner_business_check (company_id, wording, answered, due_at, failures)"
                        + " VALUES (?, 1, 0, ?, 0) ON DUPLICATE KEY UPDATE wording = wording + 1, due_at = ?,"
                        + " claimed_until = NULL, failures = 0, silent_since = NULL, standing = NULL, tax_type = NULL,"
                        + " closed_on = NULL, truth = NULL, told_at = NULL",
                company,
                now,
                now);
    }

    /** What is known stays until there is an answer. @throws RuleBroken {@code COMPANY_UNKNOWN, BUSINESS_ASKED_JUST_NOW} */
    public void askAgain(UUID company) {
        BusinessCheck known = find(company).orElseThrow(() -> new RuleBroken(PartnerRule.COMPANY_UNKNOWN));
        Instant now = clock.instant();
        if (known.pending()
                || known.toldAt().filter(now.minus(PATIENCE)::isBefore).isPresent()) {
            throw new RuleBroken(PartnerRule.BUSINESS_ASKED_JUST_NOW, PATIENCE.toMinutes());
        }
        statements.update(
                "UPDATE partner_business_check SET wording = wording + 1, due_at = ?, failures = 0,"
                        + " claimed_until = NULL WHERE company_id = ?",
                now,
                company);
        trail.record(AuditEntry.of("company.business-asked", CheckBook.SUBJECT, company));
    }

    public Optional<BusinessCheck> find(UUID company) {
        return statements.find("SELECT * FROM partner_business_check WHERE company_id = ?", Checks::check, company);
    }

    public Map<UUID, BusinessCheck> of(List<UUID> companies) {
        Map<UUID, BusinessCheck> found = new HashMap<>();
        if (!companies.isEmpty()) {
            statements
                    .list(
                            "SELECT * FROM partner_business_check WHERE company_id IN ("
                                    + Statements.marks(companies.size()) + ")",
                            row -> Map.entry(row.uuid("company_id"), check(row)),
                            companies.toArray())
                    .forEach(one -> found.put(one.getKey(), one.getValue()));
        }
        return found;
    }

    public List<BusinessAnswer> answers(UUID company) {
        return statements.list(
                "SELECT * FROM partner_business_answer WHERE company_id = ? ORDER BY told_at DESC LIMIT "
                        + MOST_ANSWERS,
                row -> new BusinessAnswer(
                        row.instant("told_at"),
                        new BusinessNumber(row.string("registration_number")),
                        Optional.ofNullable(row.dateOrNull("opened_on")),
                        finding(row).orElse(BusinessFinding.REGISTERED)),
                company);
    }

    private static BusinessCheck check(Row row) throws SQLException {
        boolean pending = row.integer("answered") < row.integer("wording");
        Optional<Instant> silentSince = Optional.ofNullable(row.instantOrNull("silent_since"));
        BusinessFinding unknown = silentSince.isPresent() ? BusinessFinding.SILENT : BusinessFinding.CHECKING;
        @Nullable String taxType = row.stringOrNull("tax_type");
        BusinessFinding found = finding(row)
                .filter(finding -> !(pending && finding == BusinessFinding.REGISTERED))
                .orElse(unknown);
        return new BusinessCheck(
                found,
                pending,
                Optional.ofNullable(row.instantOrNull("told_at")),
                taxType == null ? "" : taxType,
                Optional.ofNullable(row.dateOrNull("closed_on")),
                silentSince);
    }

    /** Without the standing, truth says nothing: also a closed business can be as registered. */
    private static Optional<BusinessFinding> finding(Row row) throws SQLException {
        @Nullable String standing = row.stringOrNull("standing");
        if (standing == null) {
            return Optional.empty();
        }
        @Nullable String truth = row.stringOrNull("truth");
        return Optional.of(
                switch (BusinessStanding.State.valueOf(standing)) {
                    case SUSPENDED -> BusinessFinding.SUSPENDED;
                    case CLOSED -> BusinessFinding.CLOSED;
                    case NOT_REGISTERED -> BusinessFinding.NOT_REGISTERED;
                    case ACTIVE -> truth == null ? BusinessFinding.REGISTERED : compared(Truth.valueOf(truth));
                });
    }

    private static BusinessFinding compared(Truth truth) {
        return truth == Truth.MATCHES ? BusinessFinding.MATCHES : BusinessFinding.DIFFERS;
    }
}
