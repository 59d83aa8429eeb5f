package kr.ansim.care.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import kr.ansim.care.TimelineEvent;
import org.jspecify.annotations.Nullable;

/** Reads on in a stream of which there is so little that all of it is at hand. */
final class WholeStream {

    private static final Comparator<TimelineEvent> NEWEST = Comparator.comparing(TimelineEvent::at)
            .thenComparing(TimelineEvent::key)
            .reversed();

    private WholeStream() {}

    static List<TimelineEvent> from(List<TimelineEvent> all, @Nullable StreamPlace after, int most) {
        return all.stream()
                .filter(after == null ? one -> true : behind(after))
                .sorted(NEWEST)
                .limit(most)
                .toList();
    }

    private static Predicate<TimelineEvent> behind(StreamPlace place) {
        return event -> {
            int order = event.at().compareTo(place.at());
            return order < 0
                    || order == 0
                            && switch (place.shown()) {
                                case ALL -> false;
                                case NOTHING -> true;
                                case UP_TO_KEY -> event.key().compareTo(place.key()) < 0;
                            };
        };
    }
}
