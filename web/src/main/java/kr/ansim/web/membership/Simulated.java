package kr.ansim.web.membership;

import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.GradePolicyDesk;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.SimulationReport;

/** What is counted of a version of the policy. */
final class Simulated {

    private Simulated() {}

    /** @throws RuleBroken {@code POLICY_NOT_SIMULATED} also while it is counted */
    static SimulationReport by(GradePolicyDesk desk, int version) {
        return desk.simulation(version)
                .filter(SimulationReport::isDone)
                .orElseThrow(() -> new RuleBroken(MembershipRule.POLICY_NOT_SIMULATED));
    }
}
