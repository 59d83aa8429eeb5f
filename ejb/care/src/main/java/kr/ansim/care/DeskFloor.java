package kr.ansim.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kr.ansim.care.floor.FloorReading;
import kr.ansim.care.routing.AgentRows;
import kr.ansim.care.routing.Router;
import kr.ansim.kernel.RuleBroken;

/** The desk as supervisors see it, and what they may do at once. */
@Stateless
@RolesAllowed("DESK_SUPERVISOR")
public class DeskFloor {

    @Inject
    private FloorReading reading;

    @Inject
    private AgentRows agents;

    @Inject
    private Router router;

    /** Who is gone is left out, but for those who were here today. */
    public FloorNow now() {
        return reading.now();
    }

    /** What is in their hand stays there. @throws RuleBroken {@code UNKNOWN_AGENT} */
    public void away(String account) {
        if (!agents.isKnown(account)) {
            throw new RuleBroken(CareRule.UNKNOWN_AGENT);
        }
        router.become(account, AgentState.AWAY);
    }

    /** A call that waits, to an agent who is free. @throws RuleBroken {@code CALL_GONE}; {@code UNKNOWN_AGENT, AGENT_NOT_FREE} at agent */
    public void give(UUID call, String account) {
        router.give(call, account);
    }
}
