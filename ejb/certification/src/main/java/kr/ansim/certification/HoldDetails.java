package kr.ansim.certification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.VerdictReason.Code;

/**
 * A sales hold that is open.
 *
 * @param verdict how the product stood when the hold began, or when a number last became a cause of it
 * @param numbers whose states are causes of it; none when that is a recall alone
 * @param recall the recall that holds the product, alone or besides its certificate
 * @param askedBy who wants it released; a second person must agree
 */
public record HoldDetails(
        UUID id,
        HoldCause cause,
        Verdict verdict,
        List<HeldNumber> numbers,
        Optional<HeldRecall> recall,
        Instant openedAt,
        Optional<String> askedBy,
        String askedReason,
        Optional<Instant> askedAt) {

    public HoldDetails {
        numbers = List.copyOf(numbers);
    }

    public String numbersText() {
        return numbers.stream().map(HeldNumber::number).collect(Collectors.joining(", "));
    }

    /** Why the product must not be sold; one or two causes. */
    public List<VerdictReason> reasons() {
        List<VerdictReason> reasons = new ArrayList<>();
        if (cause == HoldCause.CERTIFICATE || !numbers.isEmpty()) {
            reasons.add(VerdictReason.of(Code.CERTIFICATE_HOLDS, verdict.name(), numbersText()));
        }
        recall.map(HeldRecall::reason).ifPresent(reasons::add);
        return reasons;
    }

    /** The same hold with its causes. */
    public HoldDetails because(List<HeldNumber> bad, Optional<HeldRecall> held) {
        return new HoldDetails(id, cause, verdict, bad, held, openedAt, askedBy, askedReason, askedAt);
    }
}
