package kr.ansim.partner.document;

import static kr.ansim.partner.document.UploadRecords.DOCUMENT;
import static kr.ansim.partner.document.UploadRecords.owner;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import kr.ansim.partner.DocumentRule;
import kr.ansim.partner.DocumentState;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.Statements;

/** What becomes of documents, one transaction for each step. */
@Stateless
@PermitAll
public class DocumentRecords {

    /** Longer than any check takes; who died in one leaves the document to others after this. */
    static final Duration LEASE = Duration.ofMinutes(3);

    @Inject
    private Statements statements;

    @Inject
    private Documents documents;

    @Inject
    private FileVault files;

    @Inject
    private AuditTrail trail;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    /** The next document to look at, which nobody else is given meanwhile. */
    public Optional<WaitingDocument> claim() {
        List<WaitingDocument> due = statements.list(
                "SELECT id, company_id, name, file_id, checks FROM partner_document WHERE state = ? AND check_at <= ?"
                        + " AND file_id IS NOT NULL ORDER BY check_at LIMIT 10",
                WaitingDocument::read,
                DocumentState.CHECKING,
                clock.instant());
        return due.stream()
                .filter(one -> statements.update(
                                "UPDATE partner_document SET check_at = ?, checks = checks + 1 WHERE id = ? AND checks = ?"
                                        + " AND state = ?",
                                clock.instant().plus(LEASE),
                                one.id(),
                                one.checks(),
                                DocumentState.CHECKING)
                        == 1)
                .findFirst();
    }

    /** Nothing could be said yet. */
    public void defer(WaitingDocument document, Duration pause) {
        statements.update(
                "UPDATE partner_document SET check_at = ? WHERE id = ? AND state = ?",
                clock.instant().plus(pause),
                document.id(),
                DocumentState.CHECKING);
    }

    /** Nothing stands against it. */
    public void pass(WaitingDocument document, DocumentState state, String mediaType, int pages) {
        int met = statements.update(
                "UPDATE partner_document SET state = ?, media_type = ?, pages = ? WHERE id = ? AND state = ?",
                state,
                mediaType,
                pages,
                document.id(),
                DocumentState.CHECKING);
        if (met == 1) {
            trail.record(entry("document.checked", document).detail("state", state));
        }
    }

    /** Keeps nothing of it but why. */
    public void refuse(WaitingDocument document, DocumentRule rule, String names) {
        int met = statements.update(
                "UPDATE partner_document SET state = ?, refusal = ?, refusal_names = ?, file_id = NULL"
                        + " WHERE id = ? AND state = ?",
                DocumentState.REFUSED,
                rule,
                names,
                document.id(),
                DocumentState.CHECKING);
        if (met == 1) {
            files.forget(document.file(), owner(document.id()));
            trail.record(entry("document.refused", document).detail("rule", rule));
        }
    }

    /** Keeps it where nobody can open it, for those who have to find out. */
    public void quarantine(WaitingDocument document, String mediaType, String virus) {
        int met = statements.update(
                "UPDATE partner_document SET state = ?, media_type = ? WHERE id = ? AND state = ?",
                DocumentState.QUARANTINED,
                mediaType,
                document.id(),
                DocumentState.CHECKING);
        if (met == 1) {
            trail.record(entry("document.quarantined", document).detail("virus", virus));
            notifications.tell(
                    Recipients.role("QA_REVIEWER"),
                    new Notification("document.quarantined", Map.of("file", document.name(), "virus", virus), null));
        }
    }

    /** Removes what goes with no paper and no message. */
    public void remove(Sender sender, UUID id) {
        documents.sent(sender, id);
        Optional<UUID> file = documents.file(id);
        if (statements.update("DELETE FROM partner_document WHERE id = ? AND handed_in_at IS NULL", id) == 0) {
            throw new RuleBroken(DocumentRule.DOCUMENT_HANDED_IN);
        }
        file.ifPresent(content -> files.forget(content, owner(id)));
        trail.record(AuditEntry.of("document.removed", DOCUMENT, id).detail("company", sender.company()));
    }

    private static AuditEntry entry(String action, WaitingDocument document) {
        return AuditEntry.of(action, DOCUMENT, document.id()).detail("company", document.company());
    }
}
