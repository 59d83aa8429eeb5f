package kr.ansim.certification.verdict;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.port.CertificateFacts;

/**
 * One given number, judged for the product it stands on.
 *
 * @param basis empty for what is no number, and for one that nobody can be asked about
 * @param ended whether its certificate is, even where worse than that is the matter with it on this product
 */
public record JudgedNumber(
        GivenNumber given,
        Verdict verdict,
        List<VerdictReason> reasons,
        Optional<CertificateFacts> facts,
        Basis basis,
        boolean ended) {

    public JudgedNumber {
        reasons = List.copyOf(reasons);
    }

    /** The answer of the source whose state counts. */
    Optional<UUID> evidence() {
        return facts.flatMap(counted -> given.statements().stream()
                .filter(statement -> statement.source() == counted.source())
                .flatMap(statement -> statement.evidence().stream())
                .findFirst());
    }

    /** Whether nobody can be asked about it: no source keeps its family, or all are closed to us. */
    public boolean hasNobodyToAsk() {
        return basis.equals(Basis.NONE)
                && given.number()
                        .filter(number -> !number.family().hasSource()
                                || !given.statements().isEmpty())
                        .isPresent();
    }
}
