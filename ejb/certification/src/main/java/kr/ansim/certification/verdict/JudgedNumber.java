package kr.ansim.certification.verdict;

import java.util.List;
import java.util.Optional;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.port.CertificateFacts;

/** One given number, judged for the product it stands on. */
public record JudgedNumber(
        GivenNumber given, Verdict verdict, List<VerdictReason> reasons, Optional<CertificateFacts> facts) {

    public JudgedNumber {
        reasons = List.copyOf(reasons);
    }
}
