package kr.ansim.care;

import java.io.Serializable;
import java.time.Instant;

/** Where a timeline, the newest first, goes on: behind this event of this stream. */
public record TimelinePlace(Instant at, TimelineStream stream, String key) implements Serializable {

    public static TimelinePlace of(TimelineEvent event) {
        return new TimelinePlace(event.at(), event.kind().stream(), event.key());
    }
}
