package kr.ansim.partner.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.AnswerPrivacyQuestion;
import kr.ansim.partner.DocumentSummary;
import kr.ansim.partner.PrivacyCheckDetails;
import kr.ansim.partner.PrivacyLine;
import kr.ansim.partner.PrivacyMoved;
import kr.ansim.partner.PrivacyRule;
import kr.ansim.partner.document.Documents;
import kr.ansim.partner.document.Sender;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.Statements;

/** What companies answer, kept question by question until they hand it in. */
@ApplicationScoped
public class PrivacyAnswers {

    @Inject
    private Statements statements;

    @Inject
    private PrivacyBook book;

    @Inject
    private PrivacyFiles files;

    @Inject
    private Documents documents;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<PrivacyMoved> moved;

    @Inject
    private Clock clock;

    public void keep(UUID company, AnswerPrivacyQuestion wanted, String by) {
        String words = PrivacyWords.optional(wanted.words());
        List<UUID> evidence = PrivacyWords.files(wanted.documents());
        documents.usable(Sender.of(company), evidence);
        open(company, wanted.check());
        PrivacyLine line = book.find(wanted.check()).orElseThrow().lines().stream()
                .filter(one -> one.question().place() == wanted.place())
                .findFirst()
                .orElseThrow(() -> new RuleBroken(PrivacyRule.PRIVACY_QUESTION_UNKNOWN));
        if (line.said().filter(said -> isSame(said, wanted, words, evidence)).isPresent()) {
            return;
        }
        UUID id = kept(wanted).orElseGet(Ids::next);
        if (line.said().isPresent()) {
            statements.update(
                    "UPDATE partner_privacy_answer SET answer = ?, words = ?, saved_at = ?, saved_by = ? WHERE id = ?",
                    wanted.answer(),
                    words,
                    clock.instant(),
                    by,
                    id);
        } else {
            statements.update(
                    "INSERT INTO partner_privacy_answer (id, check_id, place, answer, words, saved_at, saved_by)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    wanted.check(),
                    wanted.place(),
                    wanted.answer(),
                    words,
                    clock.instant(),
                    by);
        }
        files.replace(wanted.check(), id, evidence);
        trail.record(AuditEntry.of("privacy-check.answered", PrivacyBook.SUBJECT, wanted.check())
                .detail("question", wanted.place())
                .detail("answer", wanted.answer()));
    }

    private static boolean isSame(
            PrivacyLine.Said said, AnswerPrivacyQuestion wanted, String words, List<UUID> evidence) {
        return said.answer() == wanted.answer()
                && said.words().equals(words)
                && said.documents().stream().map(DocumentSummary::id).toList().equals(evidence);
    }

    private Optional<UUID> kept(AnswerPrivacyQuestion wanted) {
        return statements.find(
                "SELECT id FROM partner_privacy_answer WHERE check_id = ? AND place = ?",
                row -> row.uuid("id"),
                wanted.check(),
                wanted.place());
    }

    /** From here on its evidence stays. */
    public void handIn(UUID company, UUID check, String by) {
        PrivacyBook.Locked it = open(company, check);
        PrivacyCheckDetails details = book.find(check).orElseThrow();
        if (details.missing() > 0) {
            throw new RuleBroken(PrivacyRule.PRIVACY_UNANSWERED, details.missing());
        }
        List<UUID> evidence = details.lines().stream()
                .flatMap(line -> line.said().stream())
                .flatMap(said -> said.documents().stream())
                .map(DocumentSummary::id)
                .distinct()
                .toList();
        documents.usable(Sender.of(company), evidence);
        evidence.forEach(file -> documents.refer(file, new FileOwner(PrivacyFiles.OWNER, check)));
        statements.update(
                "UPDATE partner_privacy_check SET handed_in_at = ?, handed_in_by = ? WHERE id = ?",
                clock.instant(),
                by,
                check);
        trail.record(AuditEntry.of("privacy-check.handed-in", PrivacyBook.SUBJECT, check)
                .detail("company", company));
        moved.fire(new PrivacyMoved(company, check, PrivacyMoved.What.HANDED_IN, it.deadline()));
    }

    private PrivacyBook.Locked open(UUID company, UUID check) {
        PrivacyBook.Locked it = book.lock(check);
        if (!it.company().equals(company)) {
            throw new RuleBroken(PrivacyRule.PRIVACY_CHECK_UNKNOWN);
        }
        if (it.handedIn()) {
            throw new RuleBroken(PrivacyRule.PRIVACY_CHECK_ELSEWHERE);
        }
        return it;
    }
}
