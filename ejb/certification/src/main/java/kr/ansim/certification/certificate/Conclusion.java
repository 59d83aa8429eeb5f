package kr.ansim.certification.certificate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.scheme.Division;
import kr.ansim.kernel.Digests;
import org.jspecify.annotations.Nullable;

/**
 * An answer that says something: the certificate, or that there is none.
 *
 * @param masked what may be kept of its bytes, if that is not all
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way into the table
record Conclusion(
        String said,
        @Nullable CertificateState state,
        @Nullable CertificateFacts facts,
        RawAnswer raw,
        byte @Nullable [] masked) {

    static final String FOUND = "FOUND";
    static final String NOT_FOUND = "NOT_FOUND";

    /** @param state what the source's word for it means */
    static Conclusion of(SourceAnswer.Found found, CertificateState state) {
        return new Conclusion(FOUND, state, found.facts(), found.raw(), null);
    }

    static Conclusion of(SourceAnswer.NotFound missed) {
        return new Conclusion(NOT_FOUND, null, null, missed.raw(), null);
    }

    @Nullable
    String told() {
        return facts == null ? null : StateWords.compared(facts.state());
    }

    @Nullable
    String factsText() {
        return facts == null ? null : FactsText.write(facts);
    }

    byte @Nullable [] factsHash() {
        String text = factsText();
        return text == null ? null : Digests.hash(text);
    }

    /** By arithmetic; null for what has no end, or does not tell enough. */
    @Nullable
    LocalDate endsOn() {
        return Optional.ofNullable(facts)
                .flatMap(known -> known.certifiedOn()
                        .flatMap(day -> Division.read(known.division())
                                .flatMap(division -> division.scheme().endOf(day))))
                .orElse(null);
    }

    boolean isNewsTo(Reading reading) {
        return !said.equals(reading.said())
                || state != reading.state()
                || !Arrays.equals(factsHash(), reading.factsHash());
    }
}
