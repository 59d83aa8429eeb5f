package kr.ansim.certification.certificate;

import java.time.Instant;
import java.util.UUID;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.port.Unavailability;
import org.jspecify.annotations.Nullable;

/**
 * The row of one number at one source, as far as a new answer is compared with it.
 *
 * @param unjudgedBefore what products were last judged by, while another state waits that ought to have been counted at once
 */
@SuppressWarnings("ArrayRecordComponent") // a hash on its way from the table, compared by its bytes
record Reading(
        UUID id,
        String said,
        @Nullable CertificateState state,
        byte @Nullable [] factsHash,
        @Nullable UUID evidence,
        @Nullable Instant saidAt,
        Unavailability.@Nullable Reason trouble,
        @Nullable CertificateState unjudgedBefore) {

    /** What products were last judged by. */
    CertificateState judgedBy() {
        CertificateState known = unjudgedBefore == null ? state : unjudgedBefore;
        return known == null ? CertificateState.UNKNOWN : known;
    }

    /** The source is not to be asked. */
    boolean isClosed() {
        return trouble != null && trouble.isClosed();
    }
}
