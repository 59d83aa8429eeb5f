package kr.ansim.care;

import java.util.List;

/** Some of a timeline, the newest first. @param more whether older things follow */
public record TimelinePage(List<TimelineEvent> events, boolean more) {

    public TimelinePage {
        events = List.copyOf(events);
    }
}
