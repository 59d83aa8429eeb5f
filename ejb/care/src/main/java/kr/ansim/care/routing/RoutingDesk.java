package kr.ansim.care.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.care.AgentTerms;
import kr.ansim.care.CareRule;
import kr.ansim.care.DeskQueue;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;

/** Changes of queues, and of what agents are for. */
@ApplicationScoped
public class RoutingDesk {

    @Inject
    private QueueRows queues;

    @Inject
    private TermRows terms;

    @Inject
    private AuditTrail trail;

    public List<DeskQueue> queues() {
        return queues.all();
    }

    public void add(DeskQueue queue) {
        RoutingFields.faults(queue).refuse();
        try {
            queues.add(queue);
        } catch (DuplicateKey taken) {
            throw RuleBroken.at("code", CareRule.QUEUE_TAKEN);
        }
        trail.record(of("queue.added", queue.code()));
    }

    public void change(DeskQueue queue) {
        RoutingFields.faults(queue).refuse();
        if (!queues.change(queue)) {
            throw new RuleBroken(CareRule.QUEUE_CHANGED);
        }
        trail.record(of("queue.changed", queue.code()));
    }

    public void end(String code, int version) {
        boolean others = queues.all().stream()
                .anyMatch(queue -> !queue.ended() && !queue.code().equals(code));
        if (!others) {
            throw new RuleBroken(CareRule.LAST_QUEUE);
        }
        if (!queues.end(code, version)) {
            throw new RuleBroken(CareRule.QUEUE_CHANGED);
        }
        trail.record(of("queue.ended", code));
    }

    public List<AgentTerms> agents() {
        return terms.all();
    }

    public void change(AgentTerms agent) {
        Set<String> known = queues.all().stream().map(DeskQueue::code).collect(Collectors.toSet());
        RoutingFields.faults(agent, known).refuse();
        if (!terms.change(agent)) {
            throw new RuleBroken(CareRule.AGENT_CHANGED);
        }
        trail.record(AuditEntry.of("agent.changed", "agent", agent.account())
                .detail("capacity", agent.capacity())
                .detail("queue", String.join(" ", agent.queues())));
    }

    private static AuditEntry of(String action, String queue) {
        return AuditEntry.of(action, "queue", queue);
    }
}
