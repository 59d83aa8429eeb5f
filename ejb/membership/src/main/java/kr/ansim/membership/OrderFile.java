package kr.ansim.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.platform.SheetFault;

/**
 * A file of order events.
 *
 * @param rows that it has, and {@code known}: those that were told before
 * @param orders that it tells of, and {@code taken}: those that were taken so far
 * @param changed orders of which something was new
 * @param faults of the file, or of orders that were refused while they were taken; at most some hundred
 */
public record OrderFile(
        UUID id,
        UUID shop,
        String name,
        OrderFileState state,
        int rows,
        int known,
        int orders,
        int taken,
        int changed,
        String triedBy,
        Instant triedAt,
        Optional<Instant> endedAt,
        List<SheetFault> faults) {

    public OrderFile {
        faults = List.copyOf(faults);
    }
}
