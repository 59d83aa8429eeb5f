package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.company.Companies;
import kr.ansim.partner.document.DocumentReading;
import kr.ansim.partner.document.Documents;
import kr.ansim.partner.document.Sender;
import kr.ansim.partner.document.Uploads;
import org.jspecify.annotations.Nullable;

/**
 * The files of partner companies. A company sends them in pieces, so that a bad line costs no more than the last of them;
 * nobody can open a file before it was looked at. The company is found by the account that is signed in, and files of
 * others are to it as if they were not there; reviewers and officers see the files of all. What our people sent to it with a
 * message it reads as its own.
 */
@Stateless
@RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PartnerDocuments {

    private static final String REVIEWER = "QA_REVIEWER";
    private static final String OFFICER = "CERTIFICATION_OFFICER";

    @Inject
    private Companies companies;

    @Inject
    private Uploads uploads;

    @Inject
    private Documents documents;

    @Inject
    private DocumentReading reading;

    @Resource
    private SessionContext session;

    /**
     * @throws RuleBroken {@code DOCUMENT_NAME_…}, {@code DOCUMENT_KIND} and what else the name alone tells,
     *     {@code DOCUMENT_EMPTY}, {@code DOCUMENT_TOO_LARGE}, {@code DOCUMENT_QUOTA}, {@code UPLOADS_UNDERWAY}
     */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "company-papers:write"})
    public UploadProgress begin(BeginUpload file) {
        return uploads.begin(sender(), session.getCallerPrincipal().getName(), file);
    }

    /** Where to go on. @throws RuleBroken {@code NO_SUCH_DOCUMENT} */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "company-papers:write"})
    public UploadProgress progress(UUID upload) {
        return uploads.progress(sender(), upload);
    }

    /**
     * Takes a piece; when it returns, what it says was received survives any crash. A line that breaks is the end of the
     * piece. The last piece makes the upload a document of the same id.
     *
     * @param offset of the piece's first byte, to be what was received so far
     * @throws RuleBroken {@code NO_SUCH_DOCUMENT}, {@code UPLOAD_MOVED_ON}, {@code UPLOAD_IN_PIECES},
     *     {@code FILE_TOO_LARGE} with more bytes than were announced, {@code FILE_STORE_UNAVAILABLE}
     */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "company-papers:write"})
    public UploadProgress append(UUID upload, long offset, InputStream piece) {
        return uploads.append(sender(), upload, offset, piece);
    }

    /** Forgets an upload or a document. @throws RuleBroken {@code NO_SUCH_DOCUMENT}, {@code DOCUMENT_HANDED_IN} */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "company-papers:write"})
    public void remove(UUID id) {
        uploads.remove(sender(), id);
    }

    /** The company's latest files, newest first, at most 200. */
    public List<DocumentDetails> own() {
        return documents.latest(company(), 200);
    }

    /** @throws RuleBroken {@code NO_SUCH_DOCUMENT} */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "company-papers:write", REVIEWER, OFFICER})
    public DocumentDetails find(UUID document) {
        return documents.details(document, whose());
    }

    /**
     * A page drawn anew.
     *
     * @param page the first is 1
     * @param width in pixels, brought to between 100 and 2,000
     * @throws RuleBroken {@code NO_SUCH_DOCUMENT}, {@code DOCUMENT_NOT_READY}, {@code NO_PICTURE},
     *     {@code PICTURE_UNAVAILABLE}
     */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", REVIEWER, OFFICER})
    public DocumentPicture picture(UUID document, int page, int width) {
        return reading.picture(find(document), page, width);
    }

    /**
     * The file as it came. Who is not of the company says why; that goes into the audit trail with whose file it was.
     *
     * @throws RuleBroken {@code NO_SUCH_DOCUMENT}, {@code DOCUMENT_NOT_READY}, {@code DOWNLOAD_REASON}
     */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", REVIEWER, OFFICER})
    public DocumentContent open(UUID document, @Nullable String reason) {
        DocumentDetails found = find(document);
        return whose().isPresent() ? reading.open(found) : reading.openFor(found, reason);
    }

    /** Empty for those who see the files of all. */
    private Optional<UUID> whose() {
        return session.isCallerInRole(REVIEWER) || session.isCallerInRole(OFFICER)
                ? Optional.empty()
                : Optional.of(company());
    }

    private Sender sender() {
        return Sender.of(company());
    }

    private UUID company() {
        return companies
                .behind(session.getCallerPrincipal().getName())
                .orElseThrow(() -> new RuleBroken(DocumentRule.NO_SUCH_DOCUMENT));
    }
}
