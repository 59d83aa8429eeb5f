package kr.ansim.care.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.care.CaseSolved;
import kr.ansim.care.cases.CaseNumber;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.MemberGroups;
import kr.ansim.membership.MemberMail;
import kr.ansim.notice.MailTemplate;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;

/** Asks the member when a case is solved: once for each case, and nobody twice within two weeks. */
@ApplicationScoped
public class SurveyAsking {

    static final Period OPEN = Period.ofDays(30);
    static final Period REST = Period.ofDays(14);

    @Inject
    private Statements statements;

    @Inject
    private SurveyLinks links;

    @Inject
    private MemberGroups groups;

    @Inject
    private MemberMail mail;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void ask(@Observes CaseSolved solved) {
        if (isAsked(solved) || mail.address(solved.memberNumber()).isEmpty()) {
            return;
        }
        UUID id = Ids.next();
        LocalDate endsOn = endsOn(clock.instant());
        statements.update(
                "INSERT INTO care_survey (id, case_id, case_number, member_id, member_number, agent, asked_at, ends_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                solved.id(),
                solved.number(),
                solved.member(),
                solved.memberNumber(),
                solved.agent(),
                clock.instant(),
                endsOn);
        mail.send(
                solved.memberNumber(),
                MailTemplate.SURVEY,
                Map.of(
                        "caseNumber",
                        CaseNumber.shown(solved.number()),
                        "link",
                        links.link(id, endsOn),
                        "endsOn",
                        endsOn.toString()));
        trail.record(AuditEntry.of("survey.asked", "case", solved.number()).detail("whose", solved.memberNumber()));
    }

    /** @return the last day on which it can be answered */
    static LocalDate endsOn(Instant askedAt) {
        return LocalDate.ofInstant(askedAt, SystemClock.KOREA).plus(OPEN);
    }

    /** For this case, or anybody who is the same person not long ago. */
    private boolean isAsked(CaseSolved solved) {
        List<UUID> same = groups.idsOf(solved.memberNumber());
        List<Object> values = new ArrayList<>();
        values.add(solved.id());
        values.addAll(same);
        values.add(clock.instant().minus(REST));
        return statements
                .find(
                        "SELECT id FROM care_survey WHERE case_id = ? OR (member_id IN ("
                                + Statements.marks(same.size()) + ") AND asked_at > ?) LIMIT 1",
                        row -> row.uuid("id"),
                        values.toArray())
                .isPresent();
    }
}
