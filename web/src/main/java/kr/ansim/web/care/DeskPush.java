package kr.ansim.web.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.care.CallOffer;
import kr.ansim.care.DeskRings;

/**
 * Tells the open pages of an agent on this node that their call bar has changed, when a call begins to ring at them and when
 * it no longer does. What it is, the page asks for itself: nothing of a person goes over the line that is always open.
 */
@ApplicationScoped
public class DeskPush {

    static final String CHANGED = "changed";

    @Inject
    @Push(channel = "desk")
    private PushContext desk;

    /** By account: what their pages on this node know of. */
    private final Map<String, Set<CallOffer>> told = new HashMap<>();

    synchronized void ring(@Observes DeskRings rings) {
        Map<String, Set<CallOffer>> ringing = rings.offers().stream()
                .collect(Collectors.groupingBy(CallOffer::agent, LinkedHashMap::new, Collectors.toSet()));
        ringing.forEach((agent, offers) -> {
            if (!offers.equals(told.get(agent)) && reaches(agent)) {
                told.put(agent, offers);
            }
        });
        told.keySet().removeIf(agent -> !ringing.containsKey(agent) && forgotten(agent));
    }

    private boolean forgotten(String agent) {
        reaches(agent);
        return true;
    }

    private boolean reaches(String agent) {
        return !desk.send(CHANGED, agent).isEmpty();
    }
}
