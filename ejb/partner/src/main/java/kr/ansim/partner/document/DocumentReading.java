package kr.ansim.partner.document;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DocumentContent;
import kr.ansim.partner.DocumentDetails;
import kr.ansim.partner.DocumentPicture;
import kr.ansim.partner.DocumentRule;
import kr.ansim.partner.DocumentSummary;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.port.PageAnswer;
import kr.ansim.partner.port.PageLimits;
import kr.ansim.partner.port.PagePictures;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.FileVault;
import org.jspecify.annotations.Nullable;

/** Gives documents out, once nothing stands against them. */
@ApplicationScoped
public class DocumentReading {

    private static final int NARROWEST = 100;
    private static final int WIDEST = 2_000;

    @Inject
    private FileVault files;

    @Inject
    private Documents documents;

    @EJB
    private AuditTrail trail;

    @Inject
    private DocumentLimits limits;

    @Inject
    private Instance<PagePictures> openers;

    private @Nullable PagePictures pictures;

    /** Asked once: an {@code Instance} keeps every session bean it hands out. */
    @PostConstruct
    void find() {
        pictures = openers.isResolvable() ? openers.get() : null;
    }

    public DocumentPicture picture(DocumentDetails document, int page, int width) {
        UUID file = usable(document);
        if (!document.pictured() || page < 1 || page > document.summary().pages()) {
            throw new RuleBroken(DocumentRule.NO_PICTURE);
        }
        PagePictures able = pictures;
        if (able == null) {
            throw new RuleBroken(DocumentRule.PICTURE_UNAVAILABLE);
        }
        int wide = Math.max(NARROWEST, Math.min(width, WIDEST));
        PageAnswer answer = able.draw(content(file), page, wide, new PageLimits(limits.pages, limits.pixels));
        if (answer instanceof PageAnswer.Drawn drawn) {
            return new DocumentPicture(drawn.mediaType(), drawn.bytes());
        }
        throw new RuleBroken(
                answer instanceof PageAnswer.Refused ? DocumentRule.NO_PICTURE : DocumentRule.PICTURE_UNAVAILABLE);
    }

    public DocumentContent open(DocumentDetails document) {
        DocumentSummary summary = document.summary();
        UUID file = usable(document);
        return new DocumentContent(summary.name(), summary.mediaType(), summary.size(), files.open(file));
    }

    /** For somebody who is not of the company, with the reason that was given. */
    public DocumentContent openFor(DocumentDetails document, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleBroken.at("reason", DocumentRule.DOWNLOAD_REASON);
        }
        usable(document);
        trail.record(AuditEntry.of(
                        "document.downloaded",
                        UploadRecords.DOCUMENT,
                        document.summary().id())
                .reason(reason.strip())
                .detail("company", document.company()));
        return open(document);
    }

    private UUID usable(DocumentDetails document) {
        if (!document.summary().state().isUsable()) {
            throw new RuleBroken(PartnerRule.DOCUMENT_NOT_READY);
        }
        return documents
                .file(document.summary().id())
                .orElseThrow(() -> new RuleBroken(PartnerRule.DOCUMENT_NOT_READY));
    }

    private byte[] content(UUID file) {
        try (InputStream stored = files.open(file)) {
            return stored.readAllBytes();
        } catch (IOException altered) {
            throw new UncheckedIOException(altered);
        }
    }
}
