package kr.ansim.partner.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.PrivacyMoved;
import kr.ansim.partner.PrivacyMoved.What;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/** Opens the checks that have come due, and tells companies of deadlines 14 and 7 days before, on the day and after it. */
@Stateless
@PermitAll
public class PrivacyCalls {

    /** A company whose check is to be opened. @param dueOn the yearly day that it is about */
    public record Due(UUID company, LocalDate dueOn) {}

    /** A deadline that comes near or is over. @param subject the check, or the step of a finding that set it */
    public record Near(UUID subject, UUID check, UUID company, LocalDate deadline, int step, boolean finding) {}

    /** Between two yearly days are at least 365 days, so nothing is to be opened within so many days of the last one. */
    private static final int DAYS_BETWEEN = 365 - PrivacyCalendar.DAYS_OPEN;

    private static final String UNTOLD = " <= ? AND NOT EXISTS (SELECT 1 FROM partner_privacy_notice n"
            + " WHERE n.subject_id = %1$s.id AND n.days <= CASE WHEN %1$s.deadline < ? THEN -1"
            + " WHEN %1$s.deadline <= ? THEN 0 WHEN %1$s.deadline <= ? THEN 7 ELSE 14 END) ORDER BY %1$s.deadline LIMIT ?";

    @Inject
    private Statements statements;

    @Inject
    private PrivacyForms forms;

    @Inject
    private PrivacyNotices notices;

    @Inject
    private Event<PrivacyMoved> moved;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** None while no questionnaire holds. */
    public List<Due> due() {
        if (forms.today().isEmpty()) {
            return List.of();
        }
        LocalDate today = today();
        ZonedDateTime taken = today.minusDays(DAYS_BETWEEN - 1).atStartOfDay(SystemClock.KOREA);
        record Approved(UUID company, LocalDate on) {}
        return statements
                .list(
                        "SELECT c.id, " + PrivacyRows.APPROVED_AT + " AS approved_at FROM partner_company c"
                                + " WHERE c.state = 'ACTIVE' AND c.registered_at < ? AND NOT EXISTS (SELECT 1"
                                + " FROM partner_privacy_check k WHERE k.company_id = c.id AND k.due_on > ?)",
                        row -> new Approved(row.uuid("id"), PrivacyRows.day(row)),
                        taken.toInstant(),
                        today.minusDays(DAYS_BETWEEN))
                .stream()
                .flatMap(
                        one -> PrivacyCalendar.toOpen(one.on(), today).stream().map(due -> new Due(one.company(), due)))
                .toList();
    }

    /** Once for each yearly day, whoever else is at it. */
    public void open(Due due) {
        int form = forms.today().orElseThrow();
        UUID id = Ids.next();
        LocalDate deadline = today().plusDays(PrivacyCalendar.DAYS_OPEN);
        try {
            statements.update(
                    "INSERT INTO partner_privacy_check (id, company_id, form, due_on, deadline, opened_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    id,
                    due.company(),
                    form,
                    due.dueOn(),
                    deadline,
                    clock.instant());
        } catch (DuplicateKey openedAlready) {
            return;
        }
        trail.record(AuditEntry.of("privacy-check.opened", PrivacyBook.SUBJECT, id)
                .detail("company", due.company())
                .detail("version", form)
                .detail("due", deadline));
        moved.fire(new PrivacyMoved(due.company(), id, What.OPENED, deadline));
    }

    public List<Near> near(int most) {
        LocalDate today = today();
        Object[] values = {today.plusDays(14), today, today, today.plusDays(7), most};
        Stream<Near> checks = statements
                .list(
                        "SELECT k.id, k.company_id, k.deadline FROM partner_privacy_check k JOIN partner_company c"
                                + " ON c.id = k.company_id AND c.state = 'ACTIVE' WHERE k.handed_in_at IS NULL AND"
                                + " k.deadline" + UNTOLD.formatted("k"),
                        row -> near(
                                row.uuid("id"), row.uuid("id"), row.uuid("company_id"), row.date("deadline"), false),
                        values)
                .stream();
        Stream<Near> findings = statements
                .list(
                        "SELECT s.id, s.check_id, k.company_id, s.deadline FROM partner_privacy_step s"
                                + " JOIN partner_privacy_check k ON k.id = s.check_id AND k.concluded_at IS NULL"
                                + " JOIN partner_company c ON c.id = k.company_id AND c.state = 'ACTIVE'"
                                + " WHERE s.kind IN ('FOUND', 'RETURNED') AND" + PrivacyRows.LAST + " AND s.deadline"
                                + UNTOLD.formatted("s"),
                        row -> near(
                                row.uuid("id"),
                                row.uuid("check_id"),
                                row.uuid("company_id"),
                                row.date("deadline"),
                                true),
                        values)
                .stream();
        return Stream.concat(checks, findings).toList();
    }

    private Near near(UUID subject, UUID check, UUID company, LocalDate deadline, boolean finding) {
        int step = PrivacyCalendar.step(today(), deadline).orElseThrow();
        return new Near(subject, check, company, deadline, step, finding);
    }

    public void tell(Near near) {
        if (!notices.note(near.subject(), near.step())) {
            return;
        }
        boolean over = near.step() == PrivacyCalendar.OVER;
        What what = near.finding() ? (over ? What.FINDING_LATE : What.FINDING_NEAR) : (over ? What.LATE : What.NEAR);
        trail.record(AuditEntry.of("privacy-check.reminded", PrivacyBook.SUBJECT, near.check())
                .detail("company", near.company())
                .detail("due", near.deadline()));
        moved.fire(new PrivacyMoved(near.company(), near.check(), what, near.deadline()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
