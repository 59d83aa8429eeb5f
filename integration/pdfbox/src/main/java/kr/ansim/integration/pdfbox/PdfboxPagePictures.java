package kr.ansim.integration.pdfbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.partner.port.PageAnswer;
import kr.ansim.partner.port.PageLimits;
import kr.ansim.partner.port.PagePictures;
import kr.ansim.partner.port.PageProblem;

/** Has files opened by {@link Opener} in a virtual machine of its own, two at once. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class PdfboxPagePictures implements PagePictures {

    private static final Logger LOG = Logger.getLogger(PdfboxPagePictures.class.getName());

    /** Opening takes a processor for a second and the memory that it is allowed. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    @Inject
    private OpenerSettings settings;

    public PdfboxPagePictures() {}

    PdfboxPagePictures(OpenerSettings settings) {
        this.settings = settings;
    }

    @Override
    public PageAnswer look(byte[] file, PageLimits limits) {
        return ask(file, List.of(Opener.LOOK, Integer.toString(limits.pages()), Long.toString(limits.pixels())));
    }

    @Override
    public PageAnswer draw(byte[] file, int page, int width, PageLimits limits) {
        return ask(
                file,
                List.of(
                        Opener.DRAW,
                        Integer.toString(limits.pages()),
                        Long.toString(limits.pixels()),
                        Integer.toString(page),
                        Integer.toString(width)));
    }

    private PageAnswer ask(byte[] file, List<String> question) {
        try {
            if (!AT_ONCE.tryAcquire(settings.within.toMillis(), TimeUnit.MILLISECONDS)) {
                return new PageAnswer.Unavailable();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new PageAnswer.Unavailable();
        }
        try {
            return read(new OpeningProgram(settings.memory, settings.within).ask(question, file));
        } catch (IOException missing) {
            LOG.log(Level.WARNING, "the program that opens files cannot be started", LoggedFailure.of(missing));
            return new PageAnswer.Unavailable();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new PageAnswer.Unavailable();
        } finally {
            AT_ONCE.release();
        }
    }

    /** A line, and after some of them a picture. Nothing is said by a program that ran out of memory or of time. */
    private static PageAnswer read(byte[] answer) {
        int end = 0;
        while (end < answer.length && answer[end] != '\n') {
            end++;
        }
        if (end == answer.length) {
            return new PageAnswer.Refused(PageProblem.TOO_HEAVY);
        }
        String[] words = new String(answer, 0, end, StandardCharsets.US_ASCII).split(" ", 2);
        return switch (words[0]) {
            case Opener.PAGES -> new PageAnswer.Looked(Integer.parseInt(words[1]));
            case Opener.PICTURE -> new PageAnswer.Drawn(words[1], Arrays.copyOfRange(answer, end + 1, answer.length));
            default -> new PageAnswer.Refused(PageProblem.valueOf(words[1]));
        };
    }
}
