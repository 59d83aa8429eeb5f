package kr.ansim.partner.document;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.BeginUpload;
import kr.ansim.partner.DocumentDetails;
import kr.ansim.partner.DocumentRule;
import kr.ansim.partner.UploadProgress;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.KeptFile;

/**
 * Files on their way. A piece lies in the vault before its row is written, and its row is committed before the sender hears
 * of it; so what was acknowledged is there after any crash, and what was not comes again.
 */
@ApplicationScoped
public class Uploads {

    @EJB
    private UploadRecords records;

    @EJB
    private DocumentRecords checks;

    @Inject
    private Documents documents;

    @Inject
    private FileVault files;

    @Inject
    private DocumentLimits limits;

    public UploadProgress begin(Sender sender, String who, BeginUpload file) {
        String name;
        try {
            name = DocumentName.of(file.name());
        } catch (Refused refused) {
            throw refused.broken("name");
        }
        if (file.size() == 0) {
            throw RuleBroken.at("size", DocumentRule.DOCUMENT_EMPTY);
        }
        if (file.size() < 0 || file.size() > limits.largest) {
            throw RuleBroken.at("size", DocumentRule.DOCUMENT_TOO_LARGE, limits.largest / DocumentLimits.MEGABYTE);
        }
        return records.begin(sender, who, name, file.size()).progress();
    }

    public UploadProgress progress(Sender sender, UUID upload) {
        Optional<UploadRow> underway = records.find(sender, upload);
        if (underway.isPresent()) {
            if (underway.get().isWhole()) {
                join(underway.get());
            }
            return underway.get().progress();
        }
        DocumentDetails document = documents.sent(sender, upload);
        long size = document.summary().size();
        return new UploadProgress(upload, size, size, document.summary().uploadedAt());
    }

    public UploadProgress append(Sender sender, UUID upload, long offset, InputStream piece) {
        UploadRow row = records.find(sender, upload).orElse(null);
        if (row == null) {
            UploadProgress done = progress(sender, upload);
            if (offset != done.received()) {
                throw new RuleBroken(DocumentRule.UPLOAD_MOVED_ON);
            }
            return done;
        }
        if (offset != row.received()) {
            throw new RuleBroken(DocumentRule.UPLOAD_MOVED_ON);
        }
        if (!row.isWhole()) {
            take(row, piece);
        }
        return progress(sender, upload);
    }

    private void take(UploadRow row, InputStream piece) {
        if (row.pieces() >= DocumentLimits.MOST_PIECES) {
            throw new RuleBroken(DocumentRule.UPLOAD_IN_PIECES, DocumentLimits.MOST_PIECES);
        }
        try (PushbackInputStream content = new PushbackInputStream(new BreakingLine(piece))) {
            int first = content.read();
            if (first < 0) {
                return;
            }
            content.unread(first);
            KeptFile kept = files.keep(content, row.size() - row.received());
            records.received(row, kept);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void join(UploadRow upload) {
        List<UUID> pieces = records.pieces(upload);
        if (pieces.isEmpty()) {
            // somebody else has just joined it
            return;
        }
        records.finish(upload, pieces.size() == 1 ? pieces.get(0) : joined(upload, pieces));
    }

    private UUID joined(UploadRow upload, List<UUID> pieces) {
        try (InputStream whole = new SequenceInputStream(Collections.enumeration(pieces.stream()
                .map(piece -> (InputStream) new LateStream(() -> files.open(piece)))
                .toList()))) {
            KeptFile kept = files.keep(whole, upload.size());
            if (kept.size() != upload.size()) {
                throw new IllegalStateException("the pieces are not the whole");
            }
            return kept.id();
        } catch (IOException altered) {
            throw new UncheckedIOException(altered);
        }
    }

    public void remove(Sender sender, UUID id) {
        Optional<UploadRow> underway = records.find(sender, id);
        if (underway.isEmpty() || !records.forget(underway.get())) {
            checks.remove(sender, id);
        }
    }

    /** Joins what a crash has left in pieces, and forgets what never became whole. */
    void tidy(UploadRow left) {
        if (left.isWhole()) {
            join(left);
        } else {
            records.forget(left);
        }
    }
}
