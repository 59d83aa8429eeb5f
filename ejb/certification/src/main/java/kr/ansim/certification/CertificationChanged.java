package kr.ansim.certification;

import java.util.Optional;

/**
 * A watched product stands otherwise than before, or one of its certificates does. Fired within the transaction that notes
 * it.
 *
 * @param before the verdict noted last; the same as now when only a certificate changed
 * @param cause the answer that changed it; absent when the product, a rule or the age of answers did, and when sources spoke
 *     for the first time: unless they say something bad, their answers are judged together
 */
public record CertificationChanged(
        ProductKey product, Verdict before, Verdict now, Optional<CertificateChanged> cause) {}
