package kr.ansim.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.simulation.BestChanges;
import kr.ansim.membership.simulation.MovesDesk;
import org.jspecify.annotations.Nullable;

/** Who would rise and fall by a policy, as its latest simulation has counted, and who would come among the best. */
@Stateless
@RolesAllowed("MEMBERSHIP_MANAGER")
public class SimulatedMoves {

    @Inject
    private MovesDesk moves;

    @Inject
    private BestChanges best;

    @Resource
    private SessionContext session;

    /** Who joined first comes first. @param after the last that is known, null for the first page */
    public List<MovedMember> page(UUID simulation, MovesWanted wanted, @Nullable UUID after, int most) {
        return moves.page(simulation, wanted, after, most);
    }

    /** Who joined first comes first. @param enters otherwise those who leave */
    public List<BestChange> best(UUID simulation, boolean enters, @Nullable UUID after, int most) {
        return best.page(simulation, enters, after, most);
    }

    /**
     * Hands all of them over; who took them and why stands in the audit trail.
     *
     * @throws RuleBroken {@code REASON_MISSING, REASON_TOO_LONG} at reason
     */
    public void export(SimulationReport simulation, MovesWanted wanted, String reason, Consumer<MovedMember> taker) {
        moves.export(simulation, wanted, session.getCallerPrincipal().getName(), reason, taker);
    }
}
