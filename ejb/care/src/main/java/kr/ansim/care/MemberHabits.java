package kr.ansim.care;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.membership.SalesChannel;

/**
 * What a member usually does.
 *
 * @param channels by which share of a hundred of the orders of the last year each channel was used, the most used first
 * @param payment empty when there is not enough to tell
 * @param sizes of what the member bought in sizes at all
 */
public record MemberHabits(List<ChannelShare> channels, Optional<Habit> payment, Map<SizeKind, Optional<Habit>> sizes) {

    public MemberHabits {
        channels = List.copyOf(channels);
        sizes = Map.copyOf(sizes);
    }

    /** @param percent rounded to the nearest */
    public record ChannelShare(SalesChannel channel, int percent) {}
}
