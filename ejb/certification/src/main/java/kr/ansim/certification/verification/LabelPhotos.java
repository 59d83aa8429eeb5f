package kr.ansim.certification.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kr.ansim.certification.LabelNumber;
import kr.ansim.certification.LabelNumbers;
import kr.ansim.certification.LabelProblem;
import kr.ansim.certification.number.LabelText;
import kr.ansim.certification.port.LabelReader;
import kr.ansim.certification.port.LabelReading;

/** Has numbers read off photographs. Nothing of a photograph is kept, here or anywhere. */
@ApplicationScoped
public class LabelPhotos {

    /** How long it is believed that the reader is there, or is not. */
    private static final Duration BELIEVED = Duration.ofMinutes(1);

    @Inject
    private LabelReader reader;

    @Inject
    private LabelText text;

    @Inject
    private Clock clock;

    private Instant asked = Instant.EPOCH;
    private boolean available;

    public synchronized boolean canBeRead() {
        Instant now = clock.instant();
        if (asked.plus(BELIEVED).isBefore(now)) {
            available = reader.isAvailable();
            asked = now;
        }
        return available;
    }

    public LabelNumbers numbers(byte[] photo) {
        LabelReading reading = reader.read(photo);
        if (reading instanceof LabelReading.Text words) {
            List<LabelNumber> numbers = text.numbers(words.words());
            return numbers.isEmpty() ? new LabelNumbers.None(LabelProblem.NO_NUMBER) : new LabelNumbers.Read(numbers);
        }
        if (reading instanceof LabelReading.Unreadable unreadable) {
            return new LabelNumbers.None(unreadable.why());
        }
        return new LabelNumbers.None(
                reading instanceof LabelReading.NoText ? LabelProblem.NO_NUMBER : LabelProblem.NOT_AVAILABLE);
    }
}
