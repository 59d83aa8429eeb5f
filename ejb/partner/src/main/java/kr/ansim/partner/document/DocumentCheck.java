package kr.ansim.partner.document;

import static kr.ansim.partner.document.DocumentLimits.MILLION;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.partner.DocumentRule;
import kr.ansim.partner.DocumentState;
import kr.ansim.partner.port.PageAnswer;
import kr.ansim.partner.port.PageLimits;
import kr.ansim.partner.port.PagePictures;
import kr.ansim.partner.port.PageProblem;
import kr.ansim.partner.port.ScanAnswer;
import kr.ansim.partner.port.VirusScanner;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;
import org.jspecify.annotations.Nullable;

/**
 * Looks at documents in the background, before anybody can open them: at their frame, then at what is in them, then for
 * viruses. A scanner that does not answer is asked again and never taken for one that found nothing.
 */
@ApplicationScoped
public class DocumentCheck {

    private static final Logger LOG = Logger.getLogger(DocumentCheck.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(2);
    private static final int LARGEST_DOUBLING = 7;

    @Inject
    private Workers workers;

    @EJB
    private DocumentRecords records;

    @Inject
    private FileVault files;

    @Inject
    private DocumentLimits limits;

    @Inject
    private Instance<VirusScanner> scanners;

    @Inject
    private Instance<PagePictures> openers;

    private @Nullable VirusScanner scanner;
    private @Nullable PagePictures pictures;

    /** Asked once: an {@code Instance} keeps every session bean it hands out. */
    @PostConstruct
    void find() {
        scanner = scanners.isResolvable() ? scanners.get() : null;
        pictures = openers.isResolvable() ? openers.get() : null;
    }

    void start(@Observes SchemaReady schema) {
        workers.every("document-check-1", PAUSE, this::checkAll);
        workers.every("document-check-2", PAUSE, this::checkAll);
    }

    /** All that wait, one after the other. */
    void checkAll() {
        for (Optional<WaitingDocument> next = records.claim(); next.isPresent(); next = records.claim()) {
            check(next.get());
        }
    }

    private void check(WaitingDocument document) {
        try (InputStream stored = files.open(document.file())) {
            byte[] content = stored.readAllBytes();
            FileKind kind = Inspection.inspect(document.name(), content, limits);
            Optional<Integer> pages = kind.isPictured() ? pages(content) : Optional.of(1);
            if (pages.isEmpty()) {
                later(document);
            } else {
                scan(document, kind, pages.get(), content);
            }
        } catch (Refused refused) {
            records.refuse(document, refused.rule(), refused.names());
        } catch (IOException | RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "document " + document.id() + " is looked at again later",
                    LoggedFailure.of(failure));
            later(document);
        }
    }

    private Optional<Integer> pages(byte[] content) throws Refused {
        PageAnswer answer = pictures == null
                ? new PageAnswer.Unavailable()
                : pictures.look(content, new PageLimits(limits.pages, limits.pixels));
        if (answer instanceof PageAnswer.Looked looked) {
            return Optional.of(looked.pages());
        }
        if (answer instanceof PageAnswer.Refused refused) {
            throw refused(refused.problem());
        }
        return Optional.empty();
    }

    private Refused refused(PageProblem problem) {
        return switch (problem) {
            case BROKEN -> new Refused(DocumentRule.DOCUMENT_BROKEN);
            case ENCRYPTED -> new Refused(DocumentRule.DOCUMENT_ENCRYPTED);
            case SCRIPT -> new Refused(DocumentRule.DOCUMENT_SCRIPT);
            case ATTACHMENT -> new Refused(DocumentRule.DOCUMENT_ATTACHMENT);
            case LAUNCH -> new Refused(DocumentRule.DOCUMENT_LAUNCH);
            case TOO_MANY_PAGES -> new Refused(DocumentRule.DOCUMENT_PAGES, limits.pages);
            case TOO_MANY_PIXELS -> new Refused(DocumentRule.DOCUMENT_PIXELS, limits.pixels / MILLION);
            case TOO_HEAVY -> new Refused(DocumentRule.DOCUMENT_UNPACKED);
        };
    }

    private void scan(WaitingDocument document, FileKind kind, int pages, byte[] content) throws Refused {
        if (scanner == null || !scanner.configured()) {
            records.pass(document, DocumentState.NOT_SCANNED, kind.mediaType(), pages);
            return;
        }
        ScanAnswer answer = scanner.scan(content);
        if (answer instanceof ScanAnswer.Clean) {
            records.pass(document, DocumentState.CLEAN, kind.mediaType(), pages);
        } else if (answer instanceof ScanAnswer.Found found) {
            records.quarantine(document, kind.mediaType(), found.name());
        } else if (answer instanceof ScanAnswer.TooLarge) {
            throw new Refused(DocumentRule.DOCUMENT_UNSCANNABLE);
        } else if (answer instanceof ScanAnswer.Unavailable away) {
            LOG.log(Level.WARNING, "the scanner for viruses says nothing: {0}", away.told());
            later(document);
        }
    }

    /** Twice as long each time, up to a few minutes. */
    private void later(WaitingDocument document) {
        records.defer(document, SHORTEST_WAIT.multipliedBy(1L << Math.min(document.checks(), LARGEST_DOUBLING)));
    }
}
