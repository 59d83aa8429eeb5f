package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.SortedSet;
import kr.ansim.care.AgentTerms;
import kr.ansim.care.DeskQueue;
import kr.ansim.care.Routing;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** Queues, and which agents they are for. */
@Named("routing")
@ViewScoped
public class RoutingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Routing routing;

    private QueueInput queue = new QueueInput();
    private @Nullable AgentInput agent;
    private transient @Nullable List<DeskQueue> queues;
    private transient @Nullable List<AgentTerms> agents;

    public List<DeskQueue> getQueues() {
        List<DeskQueue> known = queues;
        if (known == null) {
            known = routing.queues();
            queues = known;
        }
        return known;
    }

    public List<AgentTerms> getAgents() {
        List<AgentTerms> known = agents;
        if (known == null) {
            known = routing.agents();
            agents = known;
        }
        return known;
    }

    /** For the agent at hand. One that has ended can be kept: without it an agent of that one alone would be for all. */
    public List<DeskQueue> getChoice() {
        AgentInput input = agent;
        return getQueues().stream()
                .filter(one -> !one.ended() || (input != null && input.wasFor(one.code())))
                .toList();
    }

    public void edit(DeskQueue known) {
        queue = QueueInput.of(known);
    }

    public void drop() {
        queue = new QueueInput();
    }

    public void save() {
        act("queue", () -> {
            if (queue.isNew()) {
                routing.add(queue.told());
            } else {
                routing.change(queue.told());
            }
            queue = new QueueInput();
        });
    }

    public void end(DeskQueue known) {
        act("queues", () -> routing.end(known.code(), known.version()));
    }

    public void editAgent(AgentTerms known) {
        agent = AgentInput.of(known);
    }

    public void saveAgent() {
        AgentInput input = agent;
        if (input != null) {
            act("agent", () -> {
                routing.change(input.told());
                agent = null;
            });
        }
    }

    public String words(SortedSet<String> codes) {
        return String.join(", ", codes);
    }

    private void act(String form, Runnable change) {
        try {
            change.run();
        } catch (RuleBroken broken) {
            Refusals.show(form, broken);
        }
        queues = null;
        agents = null;
    }

    public QueueInput getQueue() {
        return queue;
    }

    public @Nullable AgentInput getAgent() {
        return agent;
    }
}
