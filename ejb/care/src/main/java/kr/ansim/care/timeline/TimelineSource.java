package kr.ansim.care.timeline;

import java.util.List;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelineStream;
import org.jspecify.annotations.Nullable;

/** A stream of what happened to members. */
public interface TimelineSource {

    TimelineStream stream();

    /**
     * The newest first, and always in the same order.
     *
     * @param after where to go on, null for the newest
     */
    List<TimelineEvent> of(String member, @Nullable StreamPlace after, int most);
}
