package kr.ansim.care.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kr.ansim.care.AgentStanding;
import kr.ansim.care.AgentState;

/** Agents who come and go. */
@ApplicationScoped
public class Presence {

    @Inject
    private AgentRows agents;

    @Inject
    private Router router;

    public AgentStanding alive(String account, String name) {
        AgentStanding standing = agents.seen(account, name);
        // who was gone may not be in front of the page that is back
        return standing.state() == AgentState.OFFLINE ? become(account, AgentState.AWAY) : standing;
    }

    public Optional<AgentStanding> standing(String account) {
        return agents.find(account);
    }

    public AgentStanding become(String account, AgentState state) {
        router.become(account, state);
        if (state == AgentState.READY) {
            router.serve(account);
        }
        return agents.find(account).orElseThrow();
    }
}
