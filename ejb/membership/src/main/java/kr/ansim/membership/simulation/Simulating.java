package kr.ansim.membership.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.SimulationReport;
import kr.ansim.membership.grade.GradePolicies;

/** Counts one simulation from its beginning to its end. */
@ApplicationScoped
public class Simulating {

    @Inject
    private Simulations simulations;

    @Inject
    private Counting counting;

    @Inject
    private MovedMembers moved;

    @Inject
    private SimulationEnd end;

    @Inject
    private GradePolicies policies;

    /** @param goOn asked between some thousands and some thousands; what was counted by then is forgotten */
    public void count(SimulationReport asked, BooleanSupplier goOn) {
        simulations.begin(asked.id());
        GradePolicy policy = policies.read(asked.policy());
        moved.forget(asked.id());
        counting.count(policy, asked.effective(), tally -> {
                    moved.add(asked.id(), tally.moved());
                    simulations.reach(asked.id(), tally.members());
                    return goOn.getAsBoolean();
                })
                .ifPresent(tally -> end.write(asked, policy, tally));
    }
}
