package kr.ansim.care.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.Cases;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelineFact;
import kr.ansim.care.TimelineKind;
import kr.ansim.care.TimelineStream;
import org.jspecify.annotations.Nullable;

/** What the desk does for the member until it is done, at the moment of its last change. */
@ApplicationScoped
class CaseStream implements TimelineSource {

    private static final int MOST = 500;

    @Inject
    private Cases cases;

    @Override
    public TimelineStream stream() {
        return TimelineStream.CASES;
    }

    @Override
    public List<TimelineEvent> of(String member, @Nullable StreamPlace after, int most) {
        List<TimelineEvent> all = cases.of(member, MOST).stream()
                .map(one -> new TimelineEvent(TimelineKind.CASE, one.updatedAt(), one.number(), facts(one)))
                .toList();
        return WholeStream.from(all, after, most);
    }

    static Map<TimelineFact, String> facts(CaseSummary one) {
        return Map.of(
                TimelineFact.OPENS, one.number(),
                TimelineFact.STATE, one.state().name(),
                TimelineFact.TOPIC, one.topic().name(),
                TimelineFact.MATTER, one.type().name(),
                TimelineFact.SUBJECT, one.subject());
    }
}
