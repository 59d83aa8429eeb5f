package kr.ansim.care.timeline;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.TimelinePlace;
import kr.ansim.care.TimelineStream;

/**
 * The same place as one stream sees it: of what it has of just this moment, all was shown, or nothing, or what comes before a key.
 */
record StreamPlace(Instant at, Shown shown, String key) {

    enum Shown {
        ALL,
        UP_TO_KEY,
        NOTHING
    }

    static final UUID LEAST = new UUID(0, 0);
    static final UUID MOST = new UUID(-1, -1);

    static StreamPlace in(TimelineStream stream, TimelinePlace place) {
        int order = stream.compareTo(place.stream());
        Shown shown = order < 0 ? Shown.ALL : order == 0 ? Shown.UP_TO_KEY : Shown.NOTHING;
        return new StreamPlace(place.at(), shown, place.key());
    }

    /** The id behind which a stream that is ordered by ids goes on at this moment. */
    UUID id() {
        return switch (shown) {
            case ALL -> LEAST;
            case NOTHING -> MOST;
            case UP_TO_KEY -> idIn(key);
        };
    }

    /** What follows the id in the key. */
    Optional<String> rest() {
        int end = key.indexOf(' ');
        return shown == Shown.UP_TO_KEY && end >= 0 ? Optional.of(key.substring(end + 1)) : Optional.empty();
    }

    private static UUID idIn(String key) {
        int end = key.indexOf(' ');
        return UUID.fromString(end < 0 ? key : key.substring(0, end));
    }
}
