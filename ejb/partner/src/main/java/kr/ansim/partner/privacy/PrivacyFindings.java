package kr.ansim.partner.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.AnswerPrivacyFinding;
import kr.ansim.partner.DocumentSummary;
import kr.ansim.partner.PrivacyFinding;
import kr.ansim.partner.PrivacyFinding.Kind;
import kr.ansim.partner.PrivacyMoved;
import kr.ansim.partner.PrivacyMoved.What;
import kr.ansim.partner.PrivacyRule;
import kr.ansim.partner.WritePrivacyFinding;
import kr.ansim.partner.document.Documents;
import kr.ansim.partner.document.Sender;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.Statements;

/** What reviewers find, and what becomes of it: each step is kept, and the last one decides. */
@ApplicationScoped
public class PrivacyFindings {

    private static final int MOST_DAYS = 366;

    private record Found(UUID check, UUID company, boolean concluded, Kind last, int steps) {}

    @Inject
    private Statements statements;

    @Inject
    private PrivacyBook book;

    @Inject
    private PrivacyForms forms;

    @Inject
    private PrivacySteps steps;

    @Inject
    private Documents documents;

    @Inject
    private Event<PrivacyMoved> moved;

    @Inject
    private Clock clock;

    List<PrivacyFinding> of(UUID check, Map<UUID, List<DocumentSummary>> files) {
        return steps.findings(check, files, today());
    }

    public void write(WritePrivacyFinding wanted, String by) {
        String words = PrivacyWords.needed(wanted.words());
        checkDeadline(wanted.deadline());
        PrivacyBook.Locked it = book.lock(wanted.check());
        if (!it.handedIn() || it.concluded()) {
            throw new RuleBroken(PrivacyRule.PRIVACY_CHECK_ELSEWHERE);
        }
        if (wanted.place() != 0
                && forms.questions(it.form()).stream().noneMatch(one -> one.place() == wanted.place())) {
            throw new RuleBroken(PrivacyRule.PRIVACY_QUESTION_UNKNOWN);
        }
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO partner_privacy_finding (id, check_id, place) VALUES (?, ?, ?)",
                id,
                wanted.check(),
                wanted.place());
        steps.add(wanted.check(), id, 1, new PrivacySteps.Said(Kind.FOUND, words, wanted.deadline(), List.of()), by);
        moved.fire(new PrivacyMoved(it.company(), wanted.check(), What.FOUND, wanted.deadline()));
    }

    public void answer(UUID company, AnswerPrivacyFinding wanted, String by) {
        String words = PrivacyWords.needed(wanted.words());
        List<UUID> evidence = PrivacyWords.files(wanted.documents());
        documents.usable(Sender.of(company), evidence);
        Found it = find(wanted.finding());
        if (!it.company().equals(company)
                || it.concluded()
                || (it.last() != Kind.FOUND && it.last() != Kind.RETURNED)) {
            throw new RuleBroken(PrivacyRule.PRIVACY_FINDING_GONE);
        }
        evidence.forEach(file -> documents.refer(file, new FileOwner(PrivacyFiles.OWNER, it.check())));
        steps.add(
                it.check(),
                wanted.finding(),
                it.steps() + 1,
                new PrivacySteps.Said(Kind.ANSWERED, words, null, evidence),
                by);
        moved.fire(new PrivacyMoved(company, it.check(), What.FINDING_ANSWERED, today()));
    }

    public void turnBack(UUID finding, String said, LocalDate deadline, String by) {
        String words = PrivacyWords.needed(said);
        checkDeadline(deadline);
        Found it = find(finding);
        if (it.concluded() || it.last() != Kind.ANSWERED) {
            throw new RuleBroken(PrivacyRule.PRIVACY_FINDING_GONE);
        }
        steps.add(
                it.check(),
                finding,
                it.steps() + 1,
                new PrivacySteps.Said(Kind.RETURNED, words, deadline, List.of()),
                by);
        moved.fire(new PrivacyMoved(it.company(), it.check(), What.FINDING_RETURNED, deadline));
    }

    public void close(UUID finding, String said, String by) {
        String words = PrivacyWords.optional(said);
        Found it = find(finding);
        if (it.concluded() || it.last() == Kind.CLOSED) {
            throw new RuleBroken(PrivacyRule.PRIVACY_FINDING_GONE);
        }
        steps.add(it.check(), finding, it.steps() + 1, new PrivacySteps.Said(Kind.CLOSED, words, null, List.of()), by);
    }

    /** How it stands, with its check locked. */
    private Found find(UUID finding) {
        UUID check = statements
                .find("SELECT check_id FROM partner_privacy_finding WHERE id = ?", row -> row.uuid("check_id"), finding)
                .orElseThrow(() -> new RuleBroken(PrivacyRule.PRIVACY_FINDING_GONE));
        PrivacyBook.Locked locked = book.lock(check);
        return statements
                .find(
                        "SELECT kind, number FROM partner_privacy_step WHERE finding_id = ?"
                                + " ORDER BY number DESC LIMIT 1",
                        row -> new Found(
                                check,
                                locked.company(),
                                locked.concluded(),
                                Kind.valueOf(row.string("kind")),
                                row.integer("number")),
                        finding)
                .orElseThrow(() -> new RuleBroken(PrivacyRule.PRIVACY_FINDING_GONE));
    }

    private void checkDeadline(LocalDate deadline) {
        if (deadline.isBefore(today()) || deadline.isAfter(today().plusDays(MOST_DAYS))) {
            throw RuleBroken.at("deadline", PrivacyRule.PRIVACY_DEADLINE_WRONG);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
