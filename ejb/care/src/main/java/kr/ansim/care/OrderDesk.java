package kr.ansim.care;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.certification.VerdictReason;
import kr.ansim.delivery.BookingDetails;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.DeskOrder;

/**
 * An order as the desk acts on it.
 *
 * @param acts about this order, the newest first
 * @param returnable by line, how many pieces can still be asked back
 * @param held by product code, why a product must not be sold now
 * @param noPackaging why packaging cannot be asked for now
 * @param noLocker why the locker cannot be changed now
 */
public record OrderDesk(
        DeskOrder order,
        Optional<BookingDetails> booking,
        List<ActSummary> acts,
        Map<Integer, Integer> returnable,
        Map<String, List<VerdictReason>> held,
        Optional<RuleBroken> noPackaging,
        Optional<RuleBroken> noLocker) {

    public boolean isReturnable() {
        return returnable.values().stream().anyMatch(pieces -> pieces > 0);
    }
}
