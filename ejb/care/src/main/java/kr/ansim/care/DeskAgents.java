package kr.ansim.care;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kr.ansim.care.routing.Presence;

/**
 * Whether an agent is there. Who has not been heard of for half a minute is not, and what rang at them goes to somebody else;
 * whoever comes back says again when they are ready.
 */
@Stateless
@RolesAllowed("VIP_DESK")
public class DeskAgents {

    @Inject
    private Presence presence;

    @Resource
    private SessionContext session;

    /** A page of the caller's is open. @param name of the caller, for whom it is the first time */
    public AgentStanding alive(String name) {
        return presence.alive(agent(), name);
    }

    /** Empty for somebody who has never been here. */
    public Optional<AgentStanding> standing() {
        return presence.standing(agent());
    }

    /** From now on calls come; one that waits comes at once. */
    public AgentStanding ready() {
        return presence.become(agent(), AgentState.READY);
    }

    /** No call comes; what is in hand stays there. */
    public AgentStanding away() {
        return presence.become(agent(), AgentState.AWAY);
    }

    private String agent() {
        return session.getCallerPrincipal().getName();
    }
}
