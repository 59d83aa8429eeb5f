package kr.ansim.certification.certificate;

import java.util.Arrays;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.kernel.Digests;
import org.jspecify.annotations.Nullable;

/** An answer that says something: the certificate, or that there is none. */
@SuppressWarnings("ArrayRecordComponent") // a hash on its way into the table, compared by its bytes
record Conclusion(
        String said,
        @Nullable CertificateState state,
        @Nullable String told,
        @Nullable String facts,
        byte @Nullable [] factsHash,
        RawAnswer raw) {

    static final String FOUND = "FOUND";
    static final String NOT_FOUND = "NOT_FOUND";

    /** @param state what the source's word for it means */
    static Conclusion of(SourceAnswer.Found found, CertificateState state) {
        String facts = FactsText.write(found.facts());
        return new Conclusion(
                FOUND, state, StateWords.compared(found.facts().state()), facts, Digests.hash(facts), found.raw());
    }

    static Conclusion of(SourceAnswer.NotFound missed) {
        return new Conclusion(NOT_FOUND, null, null, null, null, missed.raw());
    }

    boolean isNewsTo(Reading reading) {
        return !said.equals(reading.said())
                || state != reading.state()
                || !Arrays.equals(factsHash, reading.factsHash());
    }
}
