package kr.ansim.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.care.routing.RoutingDesk;
import kr.ansim.kernel.RuleBroken;

/** Where calls wait, and which agents they are for. */
@Stateless
@RolesAllowed("DESK_SUPERVISOR")
public class Routing {

    @Inject
    private RoutingDesk desk;

    /** Those that ended last. */
    public List<DeskQueue> queues() {
        return desk.queues();
    }

    /** @throws RuleBroken {@code FIELD_MISSING, FIELD_TOO_LONG, CODE_WRONG, OUT_OF_RANGE} at the field; {@code QUEUE_TAKEN} at code */
    public void add(DeskQueue queue) {
        desk.add(queue);
    }

    /** @throws RuleBroken as {@link #add} does; {@code QUEUE_CHANGED} */
    public void change(DeskQueue queue) {
        desk.change(queue);
    }

    /** It takes no more calls; those that wait in it are served. @throws RuleBroken {@code QUEUE_CHANGED, LAST_QUEUE} */
    public void end(String code, int version) {
        desk.end(code, version);
    }

    public List<AgentTerms> agents() {
        return desk.agents();
    }

    /** @throws RuleBroken {@code UNKNOWN_QUEUE, CODE_WRONG, OUT_OF_RANGE} at the field; {@code AGENT_CHANGED} */
    public void change(AgentTerms terms) {
        desk.change(terms);
    }
}
