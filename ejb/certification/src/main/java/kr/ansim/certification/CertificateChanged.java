package kr.ansim.certification;

import java.util.UUID;

/**
 * A source says something else of a certificate than before. Fired within the transaction that keeps the answer, when it is
 * urgent and can be judged there; all else is counted a moment later.
 *
 * @param before what products were judged by last; UNKNOWN when nothing was known
 * @param evidence the answer that says so
 */
public record CertificateChanged(
        String number, CertificationSource source, CertificateState before, CertificateState now, UUID evidence) {

    /**
     * Whether products are judged within the same transaction. What a source says for the first time may wait a second for
     * what the others say, unless it is bad.
     */
    public boolean isUrgent() {
        return isTurn() || now.isPunitive();
    }

    /** Whether the source takes back what it said, as opposed to saying something for the first time. */
    public boolean isTurn() {
        return before != CertificateState.UNKNOWN && before != now;
    }
}
