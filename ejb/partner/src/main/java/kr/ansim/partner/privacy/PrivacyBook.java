package kr.ansim.partner.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.DocumentSummary;
import kr.ansim.partner.PrivacyAnswer;
import kr.ansim.partner.PrivacyCheck;
import kr.ansim.partner.PrivacyCheckDetails;
import kr.ansim.partner.PrivacyLine;
import kr.ansim.partner.PrivacyMoved;
import kr.ansim.partner.PrivacyRule;
import kr.ansim.partner.document.Documents;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;

/** The checks of each company, year by year. */
@ApplicationScoped
public class PrivacyBook {

    static final String SUBJECT = "privacy-check";

    /** What decides whether something can be done to a check. */
    record Locked(UUID company, int form, LocalDate deadline, boolean handedIn, boolean concluded) {}

    private record Kept(int place, PrivacyLine.Said said) {}

    @Inject
    private Statements statements;

    @Inject
    private PrivacyRows rows;

    @Inject
    private PrivacyForms forms;

    @Inject
    private PrivacyFindings findings;

    @Inject
    private Documents documents;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<PrivacyMoved> moved;

    @Inject
    private Clock clock;

    public List<PrivacyCheck> of(UUID company) {
        return rows.list("k.company_id = ? ORDER BY k.due_on DESC", company);
    }

    public Optional<PrivacyCheckDetails> find(UUID check) {
        return rows.list("k.id = ?", check).stream().findFirst().map(this::details);
    }

    private PrivacyCheckDetails details(PrivacyCheck check) {
        Map<UUID, List<DocumentSummary>> files = documents.ofPrivacyCheck(check.id());
        List<Kept> kept = statements.list(
                "SELECT * FROM partner_privacy_answer WHERE check_id = ?",
                row -> new Kept(
                        row.integer("place"),
                        new PrivacyLine.Said(
                                PrivacyAnswer.valueOf(row.string("answer")),
                                row.string("words"),
                                files.getOrDefault(row.uuid("id"), List.of()),
                                row.instant("saved_at"),
                                row.string("saved_by"))),
                check.id());
        return new PrivacyCheckDetails(
                check,
                forms.questions(check.form()).stream()
                        .map(question -> new PrivacyLine(
                                question,
                                kept.stream()
                                        .filter(one -> one.place() == question.place())
                                        .map(Kept::said)
                                        .findFirst()))
                        .toList(),
                findings.of(check.id(), files));
    }

    /** The day by which the next check is done; empty for a company that does not work with us. */
    public Optional<LocalDate> nextDue(UUID company) {
        return statements
                .find(
                        "SELECT " + PrivacyRows.APPROVED_AT
                                + " AS approved_at FROM partner_company c WHERE c.id = ? AND c.state = 'ACTIVE'",
                        PrivacyRows::day,
                        company)
                .map(approved ->
                        PrivacyCalendar.nextDue(approved, LocalDate.ofInstant(clock.instant(), SystemClock.KOREA)));
    }

    /** Locks a check until the end of the transaction. @throws RuleBroken {@code PRIVACY_CHECK_UNKNOWN} */
    Locked lock(UUID check) {
        return statements
                .find(
                        "SELECT * FROM partner_privacy_check WHERE id = ? FOR UPDATE",
                        row -> new Locked(
                                row.uuid("company_id"),
                                row.integer("form"),
                                row.date("deadline"),
                                row.instantOrNull("handed_in_at") != null,
                                row.instantOrNull("concluded_at") != null),
                        check)
                .orElseThrow(() -> new RuleBroken(PrivacyRule.PRIVACY_CHECK_UNKNOWN));
    }

    /** @param words why answers that call for a finding got none; may be empty when there are none of these */
    public void conclude(UUID check, String words, String by) {
        Locked it = lock(check);
        if (!it.handedIn() || it.concluded()) {
            throw new RuleBroken(PrivacyRule.PRIVACY_CHECK_ELSEWHERE);
        }
        PrivacyCheckDetails details = find(check).orElseThrow();
        int open = details.check().openFindings();
        if (open > 0) {
            throw new RuleBroken(PrivacyRule.PRIVACY_FINDINGS_OPEN, open);
        }
        if (details.proposedLeft() > 0 && words.isBlank()) {
            throw RuleBroken.at("words", PrivacyRule.PRIVACY_PROPOSED_LEFT, details.proposedLeft());
        }
        statements.update(
                "UPDATE partner_privacy_check SET concluded_at = ?, concluded_by = ? WHERE id = ?",
                clock.instant(),
                by,
                check);
        trail.record(AuditEntry.of("privacy-check.concluded", SUBJECT, check)
                .detail("company", it.company())
                .reason(words.strip()));
        moved.fire(new PrivacyMoved(
                it.company(),
                check,
                PrivacyMoved.What.CONCLUDED,
                details.check().holdsUntil()));
    }
}
