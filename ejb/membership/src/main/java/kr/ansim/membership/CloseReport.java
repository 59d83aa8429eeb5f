package kr.ansim.membership;

import java.util.List;
import java.util.Optional;

/**
 * All that is known of a close.
 *
 * @param movements by grade before and after
 * @param proof empty until it is looked at
 * @param digest of what was counted and decided, in hexadecimal digits
 * @param policyDigest of the policy by which it was
 */
public record CloseReport(
        CloseSummary summary,
        List<Movement> movements,
        List<ProofLine> proof,
        String digest,
        String policyDigest,
        int seated,
        int waiting,
        Optional<String> counteredBy,
        Optional<String> reason) {

    public CloseReport {
        movements = List.copyOf(movements);
        proof = List.copyOf(proof);
    }
}
