package kr.ansim.partner.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DocumentRule;
import kr.ansim.partner.DocumentState;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.KeptFile;
import kr.ansim.platform.Statements;

/** The tables of files on their way, one transaction for each step of the way. */
@Stateless
@PermitAll
public class UploadRecords {

    static final String DOCUMENT = "partner-document";

    @Inject
    private Statements statements;

    @Inject
    private FileVault files;

    @Inject
    private AuditTrail trail;

    @Inject
    private DocumentLimits limits;

    @Inject
    private Clock clock;

    /**
     * The company's row is locked, so that two at once cannot both take the last of the room.
     *
     * @throws RuleBroken {@code NO_SUCH_DOCUMENT} for a company that is not there
     */
    public UploadRow begin(Sender sender, String who, String name, long size) {
        UUID company = sender.company();
        if (statements
                .find("SELECT id FROM partner_company WHERE id = ? FOR UPDATE", row -> row.uuid("id"), company)
                .isEmpty()) {
            throw new RuleBroken(DocumentRule.NO_SUCH_DOCUMENT);
        }
        if (count("SELECT COUNT(*) AS told FROM partner_upload WHERE company_id = ? AND staff = ?", sender)
                >= DocumentLimits.MOST_UNDERWAY) {
            throw new RuleBroken(DocumentRule.UPLOADS_UNDERWAY, DocumentLimits.MOST_UNDERWAY);
        }
        long taken = count(
                        "SELECT COALESCE(SUM(size), 0) AS told FROM partner_upload WHERE company_id = ? AND staff = ?",
                        sender)
                + count(
                        "SELECT COALESCE(SUM(size), 0) AS told FROM partner_document WHERE company_id = ? AND staff = ?"
                                + " AND file_id IS NOT NULL",
                        sender);
        if (taken + size > limits.quota) {
            throw new RuleBroken(DocumentRule.DOCUMENT_QUOTA, limits.quota / DocumentLimits.MEGABYTE);
        }
        UploadRow row = new UploadRow(
                Ids.next(), sender, name, size, 0, 0, who, clock.instant().plus(limits.uploadKept));
        statements.update(
                "INSERT INTO partner_upload (id, company_id, staff, name, size, received, pieces, begun_by, ends_at)"
                        + " VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?)",
                row.id(),
                company,
                sender.staff(),
                name,
                size,
                who,
                row.endsAt());
        return row;
    }

    private long count(String query, Sender sender) {
        return statements
                .find(query, row -> row.bigint("told"), sender.company(), sender.staff())
                .orElse(0L);
    }

    public Optional<UploadRow> find(Sender sender, UUID upload) {
        return statements.find(
                "SELECT * FROM partner_upload WHERE id = ? AND company_id = ? AND staff = ?",
                UploadRow::read,
                upload,
                sender.company(),
                sender.staff());
    }

    /** Whose time is over, or which came whole and were not joined. */
    public List<UploadRow> left(int limit) {
        return statements.list(
                "SELECT * FROM partner_upload WHERE ends_at <= ? OR received = size ORDER BY ends_at LIMIT " + limit,
                UploadRow::read,
                clock.instant());
    }

    /** Notes a piece that lies in the vault. @throws RuleBroken when another one came first */
    public void received(UploadRow before, KeptFile piece) {
        int met = statements.update(
                "UPDATE partner_upload SET received = received + ?, pieces = pieces + 1 WHERE id = ? AND received = ?",
                piece.size(),
                before.id(),
                before.received());
        if (met == 0) {
            throw new RuleBroken(DocumentRule.UPLOAD_MOVED_ON);
        }
        statements.update(
                "INSERT INTO partner_upload_piece (upload_id, place, file_id) VALUES (?, ?, ?)",
                before.id(),
                before.pieces(),
                piece.id());
        files.refer(piece.id(), before.owner());
    }

    public List<UUID> pieces(UploadRow upload) {
        return statements.list(
                "SELECT file_id FROM partner_upload_piece WHERE upload_id = ? ORDER BY place",
                row -> row.uuid("file_id"),
                upload.id());
    }

    /** Makes it a document, unless somebody else just has. */
    public void finish(UploadRow upload, UUID whole) {
        if (!forget(upload)) {
            return;
        }
        statements.update(
                "INSERT INTO partner_document (id, company_id, staff, file_id, name, media_type, size, pages, state, refusal,"
                        + " uploaded_at, uploaded_by, check_at) VALUES (?, ?, ?, ?, ?, '', ?, 0, ?, '', ?, ?, ?)",
                upload.id(),
                upload.sender().company(),
                upload.sender().staff(),
                whole,
                upload.name(),
                upload.size(),
                DocumentState.CHECKING,
                clock.instant(),
                upload.begunBy(),
                clock.instant());
        files.refer(whole, owner(upload.id()));
        trail.record(AuditEntry.of("document.uploaded", DOCUMENT, upload.id())
                .actor(upload.begunBy())
                .detail("company", upload.sender().company())
                .detail("size", upload.size()));
    }

    /** Tells whether it was still there. */
    public boolean forget(UploadRow upload) {
        if (statements.update("DELETE FROM partner_upload WHERE id = ?", upload.id()) == 0) {
            return false;
        }
        pieces(upload).stream().distinct().sorted().forEach(piece -> files.forget(piece, upload.owner()));
        statements.update("DELETE FROM partner_upload_piece WHERE upload_id = ?", upload.id());
        return true;
    }

    static FileOwner owner(UUID document) {
        return new FileOwner(DOCUMENT, document);
    }
}
