package kr.ansim.integration.tesseract;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.certification.LabelProblem;
import kr.ansim.certification.port.LabelReader;
import kr.ansim.certification.port.LabelReading;
import kr.ansim.integration.tesseract.Photo.Unusable;
import kr.ansim.kernel.LoggedFailure;

/** Gives a photograph to Tesseract and takes back the words. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class TesseractLabelReader implements LabelReader {

    private static final Logger LOG = Logger.getLogger(TesseractLabelReader.class.getName());

    /** Reading takes a processor for seconds and a picture's worth of memory. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    @Inject
    private ReaderSettings settings;

    public TesseractLabelReader() {}

    TesseractLabelReader(ReaderSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isAvailable() {
        return tesseract().isThere();
    }

    @Override
    public LabelReading read(byte[] photo) {
        try {
            if (!AT_ONCE.tryAcquire(settings.readTimeout.toMillis(), TimeUnit.MILLISECONDS)) {
                return new LabelReading.Unreadable(LabelProblem.TOO_SLOW);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new LabelReading.Unreadable(LabelProblem.TOO_SLOW);
        }
        try {
            return words(Photo.prepared(photo));
        } catch (Unusable unusable) {
            return new LabelReading.Unreadable(unusable.why());
        } finally {
            AT_ONCE.release();
        }
    }

    private LabelReading words(byte[] picture) {
        try {
            Optional<String> words = tesseract().read(picture);
            if (words.isEmpty()) {
                return isAvailable()
                        ? new LabelReading.Unreadable(LabelProblem.NO_PICTURE)
                        : new LabelReading.NotAvailable();
            }
            return words.get().isBlank() ? new LabelReading.NoText() : new LabelReading.Text(words.get());
        } catch (Tesseract.TooSlow late) {
            return new LabelReading.Unreadable(LabelProblem.TOO_SLOW);
        } catch (IOException missing) {
            LOG.log(Level.WARNING, "the reader of labels cannot be started", LoggedFailure.of(missing));
            return new LabelReading.NotAvailable();
        }
    }

    private Tesseract tesseract() {
        return new Tesseract(settings.command, settings.readTimeout);
    }
}
