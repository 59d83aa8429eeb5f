package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.document.Sender;
import kr.ansim.partner.document.Uploads;

/**
 * Files that reviewers send in pieces to go along with an answer to a company or with a note of it. They are looked at as a
 * company's own are and take none of its room. The company sees one once an answer carries it, and never one of a note; what
 * nothing carries within a day is forgotten.
 */
@Stateless
@RolesAllowed("QA_REVIEWER")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConversationFiles {

    @Inject
    private Uploads uploads;

    @Resource
    private SessionContext session;

    /** @throws RuleBroken as {@link PartnerDocuments#begin}, {@code NO_SUCH_DOCUMENT} for a company that is not there */
    public UploadProgress begin(UUID company, BeginUpload file) {
        return uploads.begin(Sender.us(company), session.getCallerPrincipal().getName(), file);
    }

    /** Where to go on. @throws RuleBroken {@code NO_SUCH_DOCUMENT} */
    public UploadProgress progress(UUID company, UUID upload) {
        return uploads.progress(Sender.us(company), upload);
    }

    /** @throws RuleBroken as {@link PartnerDocuments#append} */
    public UploadProgress append(UUID company, UUID upload, long offset, InputStream piece) {
        return uploads.append(Sender.us(company), upload, offset, piece);
    }

    /** @throws RuleBroken {@code NO_SUCH_DOCUMENT}, {@code DOCUMENT_HANDED_IN} for what went along with something said */
    public void remove(UUID company, UUID id) {
        uploads.remove(Sender.us(company), id);
    }
}
