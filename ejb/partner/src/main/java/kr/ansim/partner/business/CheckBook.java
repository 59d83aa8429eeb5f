package kr.ansim.partner.business;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.kernel.Texts;
import kr.ansim.partner.business.Asked.Claimed;
import kr.ansim.partner.port.BusinessStanding;
import kr.ansim.partner.port.BusinessStanding.State;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about now, and what was told. A node claims some companies for a while, so that no two ask about one; those of
 * a node that died come free with time.
 */
@Stateless
@PermitAll
public class CheckBook {

    static final String SUBJECT = "company";

    private static final Duration TERM = Duration.ofMinutes(5);
    private static final int LONGEST_TAX_TYPE = 100;

    /** Of those who still apply nothing is asked twice by itself; of those who work with us every month. */
    private static final String DUE = "SELECT b.company_id, b.wording, b.answered, b.failures, c.registration_number,"
            + " a.opened_on, p.person FROM partner_business_check b JOIN partner_company c ON c.id = b.company_id"
            + " LEFT JOIN partner_application a ON a.company_id = c.id LEFT JOIN partner_person p"
            + " ON p.company_id = c.id AND p.part = 'REPRESENTATIVE' AND p.place = 0"
            + " WHERE b.company_id IN (%s)";

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private StandingNews news;

    /** Claims those that are due longest. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Asked> claim(int most, Instant now) {
        List<UUID> due = statements.list(
                "SELECT b.company_id FROM partner_business_check b WHERE b.due_at <= ?"
                        + " AND (b.claimed_until IS NULL OR b.claimed_until < ?) AND EXISTS (SELECT 1 FROM"
                        + " partner_company c WHERE c.id = b.company_id AND (c.state = 'ACTIVE' OR (b.answered < b.wording"
                        + " AND c.state NOT IN ('REFUSED', 'WITHDRAWN')))) ORDER BY b.due_at LIMIT "
                        + most + " FOR UPDATE SKIP LOCKED",
                row -> row.uuid("company_id"),
                now,
                now);
        if (due.isEmpty()) {
            return List.of();
        }
        String marks = Statements.marks(due.size());
        List<Object> values = new ArrayList<>(List.of(now.plus(TERM)));
        values.addAll(due);
        statements.update(
                "UPDATE partner_business_check SET claimed_until = ? WHERE company_id IN (" + marks + ")",
                values.toArray());
        return statements.list(DUE.formatted(marks), CheckBook::asked, due.toArray());
    }

    private static Asked asked(Row row) throws SQLException {
        // whoever told the same as before was compared then
        Optional<Claimed> claimed = row.integer("answered") < row.integer("wording")
                ? Claimed.of(row.dateOrNull("opened_on"), row.uuidOrNull("person"))
                : Optional.empty();
        return new Asked(
                row.uuid("company_id"),
                row.integer("wording"),
                new BusinessNumber(row.string("registration_number")),
                claimed,
                row.integer("failures"));
    }

    /** Keeps what was told, unless the company tells otherwise of itself by now; then it is asked again anyway. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(Asked asked, Told told, Instant now) {
        record Before(@Nullable String standing, boolean active) {}
        Optional<Before> before = statements.find(
                "SELECT b.standing, c.state FROM partner_business_check b JOIN partner_company c ON c.id = b.company_id"
                        + " WHERE b.company_id = ? AND b.wording = ? FOR UPDATE",
                row -> new Before(
                        row.stringOrNull("standing"), row.string("state").equals("ACTIVE")),
                asked.company(),
                asked.wording());
        keep(asked, told, now);
        if (before.isEmpty()) {
            return;
        }
        @Nullable BusinessStanding standing = told.standing().orElse(null);
        if (standing != null) {
            statements.update(
                    "UPDATE partner_business_check SET standing = ?, tax_type = ?, closed_on = ?, told_at = ?"
                            + " WHERE company_id = ?",
                    standing.state(),
                    Texts.cut(standing.taxType(), LONGEST_TAX_TYPE),
                    standing.closedOn().orElse(null),
                    now,
                    asked.company());
        }
        told.truth()
                .ifPresent(truth -> statements.update(
                        "UPDATE partner_business_check SET truth = ? WHERE company_id = ?", truth, asked.company()));
        if (told.answers(asked)) {
            statements.update(
                    "UPDATE partner_business_check SET answered = wording, due_at = ?, claimed_until = NULL,"
                            + " failures = 0, silent_since = NULL WHERE company_id = ?",
                    now.atZone(SystemClock.KOREA).plusMonths(1).toInstant(),
                    asked.company());
        }
        if (standing != null && !standing.state().name().equals(before.get().standing())) {
            changed(asked, standing.state(), before.get().active());
        }
    }

    private void changed(Asked asked, State state, boolean active) {
        trail.record(AuditEntry.of("company.business-told", SUBJECT, asked.company())
                .detail("registration-number", asked.number())
                .detail("standing", state));
        if (active && state != State.ACTIVE) {
            news.down(asked.company(), state);
        }
    }

    /** It said nothing, or not all: of that is not concluded anything, and it is asked again. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void postpone(Asked asked, Instant now, Instant again) {
        statements.update(
                "UPDATE partner_business_check SET due_at = ?, claimed_until = NULL, failures = failures + 1,"
                        + " silent_since = COALESCE(silent_since, ?) WHERE company_id = ? AND wording = ?",
                again,
                now,
                asked.company(),
                asked.wording());
    }

    private void keep(Asked asked, Told told, Instant now) {
        statements.update(
                "INSERT INTO partner_business_answer (id, company_id, told_at, registration_number, opened_on, standing,"
                        + " tax_type, closed_on, truth) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                asked.company(),
                now,
                asked.number().digits(),
                told.truth().isPresent()
                        ? asked.claimed().map(Claimed::openedOn).orElse(null)
                        : null,
                told.standing().map(BusinessStanding::state).orElse(null),
                told.standing()
                        .map(standing -> Texts.cut(standing.taxType(), LONGEST_TAX_TYPE))
                        .orElse(null),
                told.standing().flatMap(BusinessStanding::closedOn).orElse(null),
                told.truth().orElse(null));
    }
}
