package kr.ansim.care;

import java.util.EnumSet;
import java.util.Set;

/** What a timeline can be narrowed to. */
public enum TimelineFilter {
    ALL(EnumSet.allOf(TimelineStream.class)),
    ORDERS(EnumSet.of(TimelineStream.ORDERS, TimelineStream.LOCKERS)),
    SERVICE(EnumSet.of(TimelineStream.CONTACTS, TimelineStream.CASES, TimelineStream.CALLS, TimelineStream.CALL_BACKS)),
    BENEFITS(EnumSet.of(TimelineStream.GRADES, TimelineStream.COUPONS, TimelineStream.GIFTS));

    private final Set<TimelineStream> streams;

    TimelineFilter(Set<TimelineStream> streams) {
        this.streams = streams;
    }

    public boolean shows(TimelineStream stream) {
        return streams.contains(stream);
    }
}
