package kr.ansim.care.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.ansim.care.CallBackSummary;
import kr.ansim.care.CallBacks;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelineFact;
import kr.ansim.care.TimelineKind;
import kr.ansim.care.TimelineStream;
import org.jspecify.annotations.Nullable;

/** Calls back that were made, or given up. Those that are still to be made are pinned. */
@ApplicationScoped
class CallBackStream implements TimelineSource {

    static final int MOST = 300;

    @Inject
    private CallBacks callBacks;

    @Override
    public TimelineStream stream() {
        return TimelineStream.CALL_BACKS;
    }

    @Override
    public List<TimelineEvent> of(String member, @Nullable StreamPlace after, int most) {
        List<TimelineEvent> all = callBacks.of(member, MOST).stream()
                .flatMap(one -> one
                        .doneAt()
                        .map(at -> new TimelineEvent(
                                TimelineKind.CALL_BACK, at, one.id().toString(), facts(one)))
                        .stream())
                .toList();
        return WholeStream.from(all, after, most);
    }

    static Map<TimelineFact, String> facts(CallBackSummary one) {
        Map<TimelineFact, String> facts = new EnumMap<>(TimelineFact.class);
        facts.put(TimelineFact.OPENS, one.id().toString());
        facts.put(TimelineFact.STATE, one.state().name());
        one.outcome().ifPresent(outcome -> facts.put(TimelineFact.OUTCOME, outcome.name()));
        one.agent().ifPresent(agent -> facts.put(TimelineFact.AGENT, agent));
        return facts;
    }
}
