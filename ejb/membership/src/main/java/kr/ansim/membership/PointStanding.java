package kr.ansim.membership;

import java.time.LocalDate;
import java.util.List;

/**
 * How many points somebody has.
 *
 * @param available that can be spent now, after what is owed; below zero while more is owed than there is
 * @param pending of purchases that may still be returned
 * @param held at checkouts
 * @param owed included in {@code available}
 * @param ending what ends next, the soonest first, at most twelve days
 */
public record PointStanding(long available, long pending, long held, long owed, List<Ending> ending) {

    public PointStanding {
        ending = List.copyOf(ending);
    }

    /** @param on the last day on which they can be spent */
    public record Ending(LocalDate on, long points) {}
}
