package kr.ansim.partner.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.AskWaiver;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.PaperState;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.RequiredPaper;
import kr.ansim.partner.WaiverRequest;
import kr.ansim.partner.paper.PaperSubjects;
import kr.ansim.partner.paper.Papers;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Papers that are not to be asked of one company or product. One reviewer asks with a reason, another agrees. */
@ApplicationScoped
public class Waivers {

    private static final int LONGEST_REASON = 500;

    private record Asked(UUID company, PaperSubject subject, UUID subjectId, String paper, WaiverRequest request) {}

    @Inject
    private Statements statements;

    @Inject
    private PaperSubjects subjects;

    @Inject
    private Papers papers;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<PaperDecided> decided;

    @Inject
    private Clock clock;

    public Optional<WaiverRequest> open(UUID subject, String paper) {
        return statements
                .find(
                        "SELECT * FROM partner_waiver_request WHERE subject_id = ? AND paper = ?",
                        Waivers::asked,
                        subject,
                        paper)
                .map(Asked::request);
    }

    /** @throws RuleBroken {@code SUBJECT_UNKNOWN, PAPER_NOT_ASKED, WAIVER_NOT_NEEDED, WAIVER_ASKED}, {@code REASON_NEEDED} at reason, {@code WAIVER_ENDED} at endsOn */
    public void ask(AskWaiver wanted, String reviewer) {
        String reason = checked(wanted.reason());
        LocalDate endsOn = wanted.endsOn();
        if (endsOn != null && endsOn.isBefore(LocalDate.ofInstant(clock.instant(), SystemClock.KOREA))) {
            throw RuleBroken.at("endsOn", PartnerRule.WAIVER_ENDED);
        }
        PaperSubjectDetails of = subjects.find(wanted.subject(), wanted.subjectId())
                .orElseThrow(() -> new RuleBroken(PartnerRule.SUBJECT_UNKNOWN));
        List<RequiredPaper> asked = subjects.asked(of).stream()
                .filter(one -> one.kind().code().equals(wanted.paper()))
                .toList();
        if (asked.isEmpty()) {
            throw new RuleBroken(PartnerRule.PAPER_NOT_ASKED);
        }
        if (papers.standing(of.id(), asked).stream().anyMatch(one -> one.state() == PaperState.ACCEPTED)) {
            throw new RuleBroken(PartnerRule.WAIVER_NOT_NEEDED);
        }
        try {
            statements.update(
                    "INSERT INTO partner_waiver_request (id, company_id, subject, subject_id, paper, reason, ends_on, asked_by,"
                            + " asked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    of.company(),
                    of.subject(),
                    of.id(),
                    wanted.paper(),
                    reason,
                    endsOn,
                    reviewer,
                    clock.instant());
        } catch (DuplicateKey already) {
            throw new RuleBroken(PartnerRule.WAIVER_ASKED);
        }
        trail.record(entry("paper.waiver-asked", of.company(), of.id(), wanted.paper())
                .reason(reason));
    }

    /** @throws RuleBroken {@code WAIVER_GONE, SECOND_REVIEWER_NEEDED} */
    public void agree(UUID request, String reviewer) {
        Asked asked = locked(request);
        if (asked.request().askedBy().equals(reviewer)) {
            throw new RuleBroken(PartnerRule.SECOND_REVIEWER_NEEDED);
        }
        statements.update("DELETE FROM partner_waiver_request WHERE id = ?", request);
        write(asked, DecisionKind.WAIVED, reviewer, asked.request().askedBy());
        trail.record(entry("paper.waived", asked.company(), asked.subjectId(), asked.paper())
                .detail("asked-by", asked.request().askedBy())
                .reason(asked.request().reason()));
    }

    /** Takes it back, or refuses it. @throws RuleBroken {@code WAIVER_GONE} */
    public void drop(UUID request) {
        Asked asked = locked(request);
        statements.update("DELETE FROM partner_waiver_request WHERE id = ?", request);
        trail.record(entry("paper.waiver-dropped", asked.company(), asked.subjectId(), asked.paper()));
    }

    /** From now on the paper is asked again; to ask for more takes nobody else. @throws RuleBroken {@code SUBJECT_UNKNOWN}, {@code REASON_NEEDED} at reason */
    public void lift(AskWaiver of, String reviewer) {
        String reason = checked(of.reason());
        PaperSubjectDetails subject = subjects.find(of.subject(), of.subjectId())
                .orElseThrow(() -> new RuleBroken(PartnerRule.SUBJECT_UNKNOWN));
        WaiverRequest lifted = new WaiverRequest(Ids.next(), reason, Optional.empty(), reviewer, clock.instant());
        write(
                new Asked(subject.company(), of.subject(), of.subjectId(), of.paper(), lifted),
                DecisionKind.WAIVER_LIFTED,
                reviewer,
                null);
        trail.record(entry("paper.waiver-lifted", subject.company(), of.subjectId(), of.paper())
                .reason(reason));
    }

    /** @param askedBy the other one, where two take part: the decision is of the one without whom it would not hold */
    private void write(Asked asked, DecisionKind kind, String by, @Nullable String askedBy) {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO partner_decision (id, company_id, subject, subject_id, paper, category, kind, reasons, words, ends_on,"
                        + " decided_at, decided_by, asked_by) VALUES (?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?)",
                id,
                asked.company(),
                asked.subject(),
                asked.subjectId(),
                asked.paper(),
                category(asked),
                kind,
                asked.request().reason(),
                asked.request().endsOn().orElse(null),
                clock.instant(),
                by,
                askedBy);
        decided.fire(new PaperDecided(id, asked.company(), asked.subject(), asked.subjectId(), asked.paper(), kind));
    }

    /** As the product says it today; empty for a company. */
    private String category(Asked asked) {
        return subjects.find(asked.subject(), asked.subjectId())
                .map(PaperSubjectDetails::category)
                .orElse("");
    }

    private Asked locked(UUID request) {
        return statements
                .find("SELECT * FROM partner_waiver_request WHERE id = ? FOR UPDATE", Waivers::asked, request)
                .orElseThrow(() -> new RuleBroken(PartnerRule.WAIVER_GONE));
    }

    private static String checked(String reason) {
        String stripped = reason.strip();
        if (stripped.isEmpty()) {
            throw RuleBroken.at("reason", PartnerRule.REASON_NEEDED);
        }
        if (stripped.length() > LONGEST_REASON) {
            throw RuleBroken.at("reason", PartnerRule.FIELD_TOO_LONG, LONGEST_REASON);
        }
        return stripped;
    }

    private static AuditEntry entry(String action, UUID company, UUID subject, String paper) {
        return AuditEntry.of(action, "paper", subject)
                .detail("company", company)
                .detail("paper", paper);
    }

    private static Asked asked(Row row) throws SQLException {
        Instant at = row.instant("asked_at");
        return new Asked(
                row.uuid("company_id"),
                PaperSubject.valueOf(row.string("subject")),
                row.uuid("subject_id"),
                row.string("paper"),
                new WaiverRequest(
                        row.uuid("id"),
                        row.string("reason"),
                        Optional.ofNullable(row.dateOrNull("ends_on")),
                        row.string("asked_by"),
                        at));
    }
}
