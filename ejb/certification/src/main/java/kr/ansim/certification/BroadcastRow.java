package kr.ansim.certification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One product of a broadcast check.
 *
 * @param now how it stands by the answers of this check; absent until they are there
 * @param heldSince whether it is on a sales hold at present, however it stood when it was checked
 * @param silent the sources that did not answer
 */
public record BroadcastRow(
        UUID productId,
        UUID shopId,
        String code,
        String name,
        Verdict before,
        Optional<Verdict> now,
        Optional<Instant> heldSince,
        List<NumberReason> reasons,
        List<CertificationSource> silent,
        Optional<Instant> checkedAt) {

    public BroadcastRow {
        reasons = List.copyOf(reasons);
        silent = List.copyOf(silent);
    }
}
