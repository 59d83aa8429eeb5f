package kr.ansim.care.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.ansim.care.ActState;
import kr.ansim.care.ActSummary;
import kr.ansim.care.DeskActs;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelineFact;
import kr.ansim.care.TimelineKind;
import kr.ansim.care.TimelineStream;
import org.jspecify.annotations.Nullable;

/** What the desk did for the member: gifts, requests to shops, consents, lockers. */
@ApplicationScoped
class GiftStream implements TimelineSource {

    static final int MOST = 500;

    @Inject
    private DeskActs acts;

    @Override
    public TimelineStream stream() {
        return TimelineStream.GIFTS;
    }

    @Override
    public List<TimelineEvent> of(String member, @Nullable StreamPlace after, int most) {
        List<TimelineEvent> all = acts.of(member, MOST).stream()
                .map(one ->
                        new TimelineEvent(TimelineKind.GIFT, one.at(), one.id().toString(), facts(one)))
                .toList();
        return WholeStream.from(all, after, most);
    }

    static Map<TimelineFact, String> facts(ActSummary one) {
        Map<TimelineFact, String> facts = new EnumMap<>(TimelineFact.class);
        facts.put(TimelineFact.MATTER, one.kind().name());
        facts.put(TimelineFact.STATE, one.state().name());
        facts.put(TimelineFact.SUBJECT, one.detail());
        if (one.kind().isGift()) {
            facts.put(TimelineFact.WON, Long.toString(one.worth().amount()));
        }
        one.line().ifPresent(line -> facts.put(TimelineFact.LINE, Integer.toString(line)));
        one.quantity().ifPresent(pieces -> facts.put(TimelineFact.PIECES, Integer.toString(pieces)));
        one.why().ifPresent(why -> facts.put(TimelineFact.WHY, why.name()));
        one.refusal()
                .filter(words -> one.state() == ActState.REFUSED)
                .ifPresent(words -> facts.put(TimelineFact.REASON, words));
        one.order().ifPresent(order -> {
            facts.put(TimelineFact.SHOP, order.shop().toString());
            facts.put(TimelineFact.ORDER, order.number());
        });
        return facts;
    }
}
