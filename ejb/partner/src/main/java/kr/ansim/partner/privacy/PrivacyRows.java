package kr.ansim.partner.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.PrivacyCheck;
import kr.ansim.partner.PrivacyState;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Reads checks with all that decides how they stand. */
@ApplicationScoped
class PrivacyRows {

    /** When a company was taken in: by approval, or by an administrator who registered it. */
    static final String APPROVED_AT = "COALESCE((SELECT MAX(a.taken_at) FROM partner_company_step a"
            + " WHERE a.company_id = c.id AND a.kind = 'APPROVED'), c.registered_at)";

    /** The step after which nothing happened to a finding decides how it stands. */
    static final String LAST = " NOT EXISTS (SELECT 1 FROM partner_privacy_step n"
            + " WHERE n.finding_id = s.finding_id AND n.number > s.number)";

    private static final String LAST_STEPS =
            "(SELECT COUNT(*) FROM partner_privacy_step s WHERE s.check_id = k.id AND" + LAST;

    private static final String SELECT = "SELECT k.*, c.name AS company_name, " + APPROVED_AT + " AS approved_at, "
            + LAST_STEPS + " AND s.kind <> 'CLOSED') AS open_findings, "
            + LAST_STEPS + " AND s.kind IN ('FOUND', 'RETURNED')) AS with_company, "
            + LAST_STEPS + " AND s.kind IN ('FOUND', 'RETURNED') AND s.deadline < ?) AS late"
            + " FROM partner_privacy_check k JOIN partner_company c ON c.id = k.company_id WHERE ";

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** @param rest what follows WHERE */
    List<PrivacyCheck> list(String rest, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(List.of(today()));
        all.addAll(Arrays.asList(values));
        return statements.list(SELECT + rest, this::read, all.toArray());
    }

    private PrivacyCheck read(Row row) throws SQLException {
        LocalDate dueOn = row.date("due_on");
        LocalDate holdsUntil = PrivacyCalendar.nextDue(day(row), dueOn);
        boolean handedIn = row.instantOrNull("handed_in_at") != null;
        boolean concluded = row.instantOrNull("concluded_at") != null;
        PrivacyState state = PrivacyCalendar.state(
                today(),
                new PrivacyCalendar.Facts(
                        row.date("deadline"),
                        holdsUntil,
                        handedIn,
                        concluded,
                        row.integer("with_company"),
                        row.integer("late")));
        return new PrivacyCheck(
                row.uuid("id"),
                row.uuid("company_id"),
                row.string("company_name"),
                row.integer("form"),
                dueOn,
                row.date("deadline"),
                holdsUntil,
                row.instant("opened_at"),
                Optional.ofNullable(row.instantOrNull("handed_in_at")),
                Optional.ofNullable(row.instantOrNull("concluded_at")),
                row.integer("open_findings"),
                state);
    }

    static LocalDate day(Row row) throws SQLException {
        return LocalDate.ofInstant(row.instant("approved_at"), SystemClock.KOREA);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
