package kr.ansim.certification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One product of a broadcast check.
 *
 * @param now how it stands by the answers of this check; absent until they are there
 * @param silent the sources that did not answer
 */
public record BroadcastRow(
        UUID productId,
        UUID shopId,
        String code,
        String name,
        Verdict before,
        Optional<Verdict> now,
        List<VerdictReason> reasons,
        List<CertificationSource> silent,
        Optional<Instant> checkedAt) {

    public BroadcastRow {
        reasons = List.copyOf(reasons);
        silent = List.copyOf(silent);
    }
}
