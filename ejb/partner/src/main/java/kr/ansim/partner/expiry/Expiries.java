package kr.ansim.partner.expiry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.PaperState;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.SuspensionKind;
import kr.ansim.partner.approval.Suspensions;
import kr.ansim.partner.paper.PaperSubjects;
import kr.ansim.partner.paper.Papers;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.EndSteps;
import kr.ansim.platform.Statements;

/**
 * The ends of accepted papers. Companies are told 60, 30 and 7 days before and on the day itself, each once. A company one of
 * whose own required papers has ended is suspended, and let go again when that is mended.
 */
@Stateless
@PermitAll
public class Expiries {

    /** An acceptance whose end is near. @param days the step of which the company is to be told */
    public record Near(
            UUID decision, PaperSubject subject, UUID subjectId, UUID company, String paper, LocalDate end, int days) {}

    @Inject
    private Statements statements;

    @Inject
    private PaperSubjects subjects;

    @Inject
    private Papers papers;

    @Inject
    private Suspensions suspensions;

    @Inject
    private Event<PaperEnding> ending;

    @Inject
    private Clock clock;

    public List<Near> near(int most) {
        LocalDate today = today();
        return statements.list(
                "SELECT d.id, d.subject, d.subject_id, d.company_id, d.paper, d.ends_on FROM partner_decision d"
                        + " WHERE d.kind = 'ACCEPTED' AND d.ends_on <= ? AND NOT EXISTS (SELECT 1 FROM partner_expiry_notice n"
                        + " WHERE n.decision_id = d.id AND n.days <= " + EndSteps.reached("d.ends_on")
                        + ") ORDER BY d.ends_on, d.id LIMIT ?",
                row -> {
                    LocalDate end = row.date("ends_on");
                    return new Near(
                            row.uuid("id"),
                            PaperSubject.valueOf(row.string("subject")),
                            row.uuid("subject_id"),
                            row.uuid("company_id"),
                            row.string("paper"),
                            end,
                            EndSteps.of(today, end));
                },
                today.plusDays(EndSteps.EARLIEST),
                today,
                today.plusDays(7),
                today.plusDays(30),
                most);
    }

    /** Tells of it once, unless something newer was accepted, or it is asked no more. */
    public void tell(Near near) {
        try {
            statements.update(
                    "INSERT INTO partner_expiry_notice (decision_id, days, told_at) VALUES (?, ?, ?)",
                    near.decision(),
                    near.days(),
                    clock.instant());
        } catch (DuplicateKey otherNodeWasFaster) {
            return;
        }
        subjects.find(near.subject(), near.subjectId())
                .flatMap(of -> standing(of, near.paper()))
                .filter(paper -> paper.endsOn().filter(near.end()::equals).isPresent())
                .filter(paper -> paper.state() == PaperState.EXPIRING || paper.state() == PaperState.EXPIRED)
                .ifPresent(paper -> ending.fire(new PaperEnding(
                        near.company(), near.subject(), near.subjectId(), near.paper(), near.end(), near.days())));
    }

    private Optional<PaperStanding> standing(PaperSubjectDetails of, String paper) {
        return papers
                .standing(
                        of.id(),
                        subjects.asked(of).stream()
                                .filter(one -> one.kind().code().equals(paper))
                                .toList())
                .stream()
                .findFirst();
    }

    /** Companies that are suspended for ended papers, or may have to be. */
    public List<UUID> companies() {
        return statements.list(
                "SELECT DISTINCT d.company_id FROM partner_decision d JOIN partner_company c ON c.id = d.company_id"
                        + " WHERE d.kind = 'ACCEPTED' AND d.ends_on < ? AND d.subject = 'COMPANY' AND c.state = 'ACTIVE'"
                        + " UNION SELECT company_id FROM partner_suspension WHERE kind = 'PAPERS_EXPIRED' AND ended_at IS NULL",
                row -> row.uuid("company_id"),
                today());
    }

    public void suspendOrLift(UUID company) {
        boolean expired = subjects.find(PaperSubject.COMPANY, company)
                .map(of -> papers.standing(company, subjects.asked(of)).stream()
                        .anyMatch(paper -> paper.asked().required() && paper.state() == PaperState.EXPIRED))
                .orElse(false);
        List<UUID> open = suspensions.open(company, SuspensionKind.PAPERS_EXPIRED);
        if (expired && open.isEmpty()) {
            suspensions.beginByItself(company, SuspensionKind.PAPERS_EXPIRED);
        } else if (!expired) {
            open.forEach(suspensions::endByItself);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
