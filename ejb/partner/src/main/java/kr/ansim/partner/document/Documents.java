package kr.ansim.partner.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DocumentDetails;
import kr.ansim.partner.DocumentRule;
import kr.ansim.partner.DocumentState;
import kr.ansim.partner.DocumentSummary;
import kr.ansim.partner.PartnerRule;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/**
 * All files that companies handed over, and those of our people for the talk with a company. Each belongs to one company, and
 * no other is ever told that it exists; of ours that company sees those which a message to it carries.
 */
@ApplicationScoped
public class Documents {

    private static final String COLUMNS = "id, name, media_type, size, pages, state, uploaded_at";

    @Inject
    private Statements statements;

    @Inject
    private FileVault files;

    @Inject
    private Clock clock;

    /**
     * All of them must be the sender's and fit to be handed in. One of ours goes along once: what lies beside a note of ours
     * can never be sent to the company.
     *
     * @throws RuleBroken {@link PartnerRule#DOCUMENT_UNKNOWN}, also for one of somebody else;
     *     {@link PartnerRule#DOCUMENT_NOT_READY}
     */
    public void usable(Sender sender, List<UUID> ids) {
        Faults faults = new Faults();
        check(faults, sender, ids);
        faults.refuse();
    }

    /** The same beside what else is looked at. */
    public void check(Faults faults, Sender sender, List<UUID> ids) {
        for (UUID id : ids) {
            Optional<DocumentSummary> found = statements.find(
                    "SELECT " + COLUMNS + " FROM partner_document WHERE id = ? AND company_id = ? AND staff = ?"
                            + " AND (staff = FALSE OR handed_in_at IS NULL)",
                    Documents::summary,
                    id,
                    sender.company(),
                    sender.staff());
            if (found.isEmpty()) {
                faults.at("documents", PartnerRule.DOCUMENT_UNKNOWN);
            } else if (!found.get().state().isUsable()) {
                faults.at("documents", PartnerRule.DOCUMENT_NOT_READY);
            }
        }
    }

    /** From the commit of the caller's transaction on the document and its content stay for this owner. */
    public void refer(UUID document, FileOwner owner) {
        handIn(document);
        UUID file = file(document).orElseThrow(() -> RuleBroken.at("documents", PartnerRule.DOCUMENT_UNKNOWN));
        files.refer(file, owner);
    }

    /** The same of one of ours. @throws RuleBroken {@link PartnerRule#DOCUMENT_UNKNOWN} when another owner has it by now */
    public void give(UUID document, FileOwner owner) {
        if (!handIn(document)) {
            throw RuleBroken.at("documents", PartnerRule.DOCUMENT_UNKNOWN);
        }
        refer(document, owner);
    }

    /** Tells whether that is new. */
    private boolean handIn(UUID document) {
        return statements.update(
                        "UPDATE partner_document SET handed_in_at = ? WHERE id = ? AND handed_in_at IS NULL",
                        clock.instant(),
                        document)
                == 1;
    }

    /** What was handed in for one paper of a company or product, by version, in the order of the pages. */
    public Map<UUID, List<DocumentSummary>> ofPaper(UUID subject, String paper) {
        return byOwner(
                "SELECT f.submission_id AS owner, d.* FROM partner_submission s"
                        + " JOIN partner_submission_file f ON f.submission_id = s.id"
                        + " JOIN partner_document d ON d.id = f.document_id"
                        + " WHERE s.subject_id = ? AND s.paper = ? ORDER BY s.version, f.place",
                subject,
                paper);
    }

    /** What was sent along with messages about a company or product, by message. */
    public Map<UUID, List<DocumentSummary>> ofMessages(UUID subject) {
        return byOwner(
                "SELECT f.message_id AS owner, d.* FROM partner_message m"
                        + " JOIN partner_message_file f ON f.message_id = m.id"
                        + " JOIN partner_document d ON d.id = f.document_id"
                        + " WHERE m.subject_id = ? ORDER BY m.id, f.place",
                subject);
    }

    /** What a company sent along with its appeals, by appeal. */
    public Map<UUID, List<DocumentSummary>> ofAppeals(UUID company) {
        return byOwner(
                "SELECT f.appeal_id AS owner, d.* FROM partner_appeal a"
                        + " JOIN partner_appeal_file f ON f.appeal_id = a.id"
                        + " JOIN partner_document d ON d.id = f.document_id"
                        + " WHERE a.company_id = ? ORDER BY a.id, f.place",
                company);
    }

    /** What a company named as evidence in a privacy check, by answer and by step of a finding. */
    public Map<UUID, List<DocumentSummary>> ofPrivacyCheck(UUID check) {
        return byOwner(
                "SELECT f.owner_id AS owner, d.* FROM partner_privacy_file f"
                        + " JOIN partner_document d ON d.id = f.document_id"
                        + " WHERE f.check_id = ? ORDER BY f.owner_id, f.place",
                check);
    }

    private Map<UUID, List<DocumentSummary>> byOwner(String sql, Object... values) {
        record Page(UUID owner, DocumentSummary document) {}
        return statements.list(sql, row -> new Page(row.uuid("owner"), summary(row)), values).stream()
                .collect(Collectors.groupingBy(Page::owner, Collectors.mapping(Page::document, Collectors.toList())));
    }

    /** Newest first. */
    public List<DocumentDetails> latest(UUID company, int limit) {
        return statements.list(
                "SELECT * FROM partner_document WHERE company_id = ? AND staff = FALSE ORDER BY uploaded_at DESC, id DESC"
                        + " LIMIT " + limit,
                Documents::details,
                company);
    }

    /** @param whose empty for those who see the files of all */
    public DocumentDetails details(UUID document, Optional<UUID> whose) {
        Optional<DocumentDetails> found = whose.isEmpty()
                ? statements.find("SELECT * FROM partner_document WHERE id = ?", Documents::details, document)
                : statements.find(
                        "SELECT d.* FROM partner_document d WHERE d.id = ? AND d.company_id = ? AND (d.staff = FALSE"
                                + " OR EXISTS (SELECT 1 FROM partner_message_file f JOIN partner_message m"
                                + " ON m.id = f.message_id WHERE f.document_id = d.id AND m.internal = FALSE))",
                        Documents::details,
                        document,
                        whose.get());
        return found.orElseThrow(() -> new RuleBroken(DocumentRule.NO_SUCH_DOCUMENT));
    }

    /** What this sender itself has sent. */
    DocumentDetails sent(Sender sender, UUID document) {
        return statements
                .find(
                        "SELECT * FROM partner_document WHERE id = ? AND company_id = ? AND staff = ?",
                        Documents::details,
                        document,
                        sender.company(),
                        sender.staff())
                .orElseThrow(() -> new RuleBroken(DocumentRule.NO_SUCH_DOCUMENT));
    }

    /** Ours that no message has carried since then; what is in quarantine stays for those who have to find out. */
    List<DocumentDetails> left(Instant since, int limit) {
        return statements.list(
                "SELECT * FROM partner_document WHERE staff = TRUE AND handed_in_at IS NULL AND uploaded_at <= ?"
                        + " AND state <> ? ORDER BY uploaded_at LIMIT " + limit,
                Documents::details,
                since,
                DocumentState.QUARANTINED);
    }

    /** Where the content of a document lies; empty when nothing of it is kept. */
    Optional<UUID> file(UUID document) {
        return statements.find(
                "SELECT file_id FROM partner_document WHERE id = ? AND file_id IS NOT NULL",
                row -> row.uuid("file_id"),
                document);
    }

    private static DocumentDetails details(Row row) throws SQLException {
        String refusal = row.string("refusal");
        DocumentSummary summary = summary(row);
        return new DocumentDetails(
                summary,
                row.uuid("company_id"),
                refusal.isEmpty() ? null : DocumentRule.valueOf(refusal),
                row.string("refusal_names"),
                row.instantOrNull("handed_in_at") != null,
                FileKind.of(summary.mediaType()).filter(FileKind::isPictured).isPresent());
    }

    static DocumentSummary summary(Row row) throws SQLException {
        return new DocumentSummary(
                row.uuid("id"),
                row.string("name"),
                row.string("media_type"),
                row.bigint("size"),
                row.integer("pages"),
                DocumentState.valueOf(row.string("state")),
                row.instant("uploaded_at"));
    }
}
