package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.BestChange;
import kr.ansim.membership.GradePolicyDesk;
import kr.ansim.membership.SimulatedMoves;
import kr.ansim.membership.SimulationReport;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** Who would come among the best by a version of the policy, or leave them. */
@Named("simulatedBest")
@RequestScoped
public class SimulatedBestView extends PagedList<BestChange> {

    private static final String LEAVING = "LEAVING";

    @Inject
    private GradePolicyDesk desk;

    @Inject
    private SimulatedMoves moves;

    private @Nullable SimulationReport it;

    public void check() {
        AddressedId.orUnknown(this::getIt);
    }

    /** @throws RuleBroken {@code POLICY_NOT_SIMULATED} */
    public SimulationReport getIt() {
        SimulationReport known = it;
        if (known == null) {
            String version = parameter("version");
            known = Simulated.by(desk, version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0);
            it = known;
        }
        return known;
    }

    public String getShown() {
        return isLeaving() ? LEAVING : "ENTERING";
    }

    private boolean isLeaving() {
        return parameter("show").equals(LEAVING);
    }

    public int getCount() {
        return isLeaving() ? getIt().leaving() : getIt().entering();
    }

    @Override
    protected List<BestChange> find(String wanted, @Nullable UUID last, int limit) {
        return moves.best(getIt().id(), !isLeaving(), last, limit);
    }

    @Override
    protected UUID id(BestChange row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return "version=" + getIt().policy() + "&show=" + getShown() + "&";
    }
}
