package kr.ansim.partner.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.company.Companies;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;

/** Which companies are asked to accept which terms, each call and reminder together with its letter to the owners. */
@Stateless
@PermitAll
public class ContractCalls {

    private static final int MOST = 200;

    private static final String UNACCEPTED = " c.state IN ('SUBMITTED', 'ACTIVE') AND NOT EXISTS (SELECT 1"
            + " FROM partner_contract k WHERE k.company_id = c.id AND k.terms = ? AND k.accepted_at IS NOT NULL"
            + " AND k.company_name = c.name AND k.registration_number = c.registration_number)";

    @Inject
    private Statements statements;

    @Inject
    private Companies companies;

    @Inject
    private Notifications notifications;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** A company that has not accepted yet. @param reminders how often it was reminded */
    public record Open(UUID company, int terms, Instant since, int reminders) {}

    public List<UUID> uncalled(int terms) {
        return statements.list(
                "SELECT c.id FROM partner_company c WHERE" + UNACCEPTED + " AND NOT EXISTS (SELECT 1 FROM"
                        + " partner_contract_call l WHERE l.company_id = c.id AND l.terms = ?) ORDER BY c.id LIMIT "
                        + MOST,
                row -> row.uuid("id"),
                terms,
                terms);
    }

    public List<Open> open(int terms) {
        return statements.list(
                "SELECT l.company_id, l.terms, l.since, l.reminders FROM partner_contract_call l JOIN partner_company c"
                        + " ON c.id = l.company_id WHERE l.terms = ? AND l.reminders < 2 AND" + UNACCEPTED
                        + " ORDER BY l.since",
                row -> new Open(
                        row.uuid("company_id"), row.integer("terms"), row.instant("since"), row.integer("reminders")),
                terms,
                terms);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void call(UUID company, int terms) {
        statements.update(
                "INSERT INTO partner_contract_call (company_id, terms, since, reminders) VALUES (?, ?, ?, 0)",
                company,
                terms,
                clock.instant());
        tell(company, terms, "contract.due");
        trail.record(AuditEntry.of("contract.called", "company", company).detail("terms", terms));
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remind(Open open) {
        int met = statements.update(
                "UPDATE partner_contract_call SET reminders = reminders + 1"
                        + " WHERE company_id = ? AND terms = ? AND reminders = ?",
                open.company(),
                open.terms(),
                open.reminders());
        if (met == 1) {
            tell(open.company(), open.terms(), "contract.reminder");
            trail.record(AuditEntry.of("contract.reminded", "company", open.company())
                    .detail("terms", open.terms()));
        }
    }

    private void tell(UUID company, int terms, String template) {
        Notification news =
                new Notification(template, Map.of("terms", String.valueOf(terms)), "/partner/contract.xhtml");
        companies
                .find(company)
                .map(CompanyDetails::owners)
                .orElse(List.of())
                .forEach(owner -> notifications.tellAlsoByMail(owner, news));
    }
}
