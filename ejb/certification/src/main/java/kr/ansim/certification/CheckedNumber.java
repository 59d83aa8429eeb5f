package kr.ansim.certification;

import java.util.List;
import java.util.Optional;

/**
 * One number of a product.
 *
 * @param given the text as it was given
 * @param number what was read in it; absent when it is none
 * @param certificate as the source tells it whose state counts
 */
public record CheckedNumber(
        String given,
        Optional<CertificateNumber> number,
        Verdict verdict,
        List<VerdictReason> reasons,
        List<SourceStatement> sources,
        Optional<CertificateDetails> certificate) {

    public CheckedNumber {
        reasons = List.copyOf(reasons);
        sources = List.copyOf(sources);
    }
}
