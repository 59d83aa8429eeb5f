package kr.ansim.certification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a product stands, with everything that says so.
 *
 * @param checkedAt the oldest of the answers that the verdict stands on, or the moment of judging when no certificate number
 *     was given; absent when no source has said anything of those that were, or none can be asked
 * @param fresh whether every source that counts was asked within the usual time and answered; a number that nobody can be
 *     asked about makes nothing stale
 */
public record CheckedProduct(
        String productCode,
        Verdict verdict,
        List<VerdictReason> reasons,
        List<CheckedNumber> numbers,
        Optional<Instant> checkedAt,
        boolean fresh) {

    public CheckedProduct {
        reasons = List.copyOf(reasons);
        numbers = List.copyOf(numbers);
    }
}
