package kr.ansim.care.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.ansim.care.CallState;
import kr.ansim.care.CallSummary;
import kr.ansim.care.DeskCalls;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelineFact;
import kr.ansim.care.TimelineKind;
import kr.ansim.care.TimelineStream;
import org.jspecify.annotations.Nullable;

/** The member's calls to the desk that have ended, also those that nobody answered. */
@ApplicationScoped
class CallStream implements TimelineSource {

    private static final int MOST = 500;

    @Inject
    private DeskCalls calls;

    @Override
    public TimelineStream stream() {
        return TimelineStream.CALLS;
    }

    @Override
    public List<TimelineEvent> of(String member, @Nullable StreamPlace after, int most) {
        List<TimelineEvent> all = calls.of(member, MOST).stream()
                .filter(one -> one.state() == CallState.ENDED || one.state() == CallState.ABANDONED)
                .map(one -> new TimelineEvent(
                        TimelineKind.CALL, one.arrivedAt(), one.id().toString(), facts(one)))
                .toList();
        return WholeStream.from(all, after, most);
    }

    private static Map<TimelineFact, String> facts(CallSummary one) {
        Map<TimelineFact, String> facts = new EnumMap<>(TimelineFact.class);
        facts.put(TimelineFact.STATE, one.state().name());
        if (one.topic() != null) {
            facts.put(TimelineFact.TOPIC, one.topic().name());
        }
        if (one.resolved() != null) {
            facts.put(TimelineFact.OUTCOME, one.resolved().toString());
        }
        return facts;
    }
}
