package kr.ansim.care.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelineFact;
import kr.ansim.care.TimelineKind;
import kr.ansim.care.TimelineStream;
import kr.ansim.delivery.OrderLocker;
import org.jspecify.annotations.Nullable;

/** Lockers that were booked for the newest orders of a member. */
@ApplicationScoped
class LockerStream implements TimelineSource {

    @Inject
    private MemberLockers lockers;

    @Override
    public TimelineStream stream() {
        return TimelineStream.LOCKERS;
    }

    @Override
    public List<TimelineEvent> of(String member, @Nullable StreamPlace after, int most) {
        List<TimelineEvent> all =
                lockers.of(member).stream().map(LockerStream::event).toList();
        return WholeStream.from(all, after, most);
    }

    private static TimelineEvent event(OrderLocker one) {
        return new TimelineEvent(
                TimelineKind.LOCKER, one.changedAt(), one.booking().toString(), facts(one));
    }

    static Map<TimelineFact, String> facts(OrderLocker one) {
        return Map.of(
                TimelineFact.SHOP, one.order().shop().toString(),
                TimelineFact.ORDER, one.order().number(),
                TimelineFact.PLACE, one.site() + " " + one.compartment(),
                TimelineFact.OPENS, one.booking().toString(),
                TimelineFact.STATE, one.state().name());
    }
}
