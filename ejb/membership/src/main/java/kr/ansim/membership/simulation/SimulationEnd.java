package kr.ansim.membership.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.kernel.Won;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.Purchases;
import kr.ansim.membership.SimulationReport;
import kr.ansim.membership.close.BestMembers;

/** Writes down what was counted, all of it at once. */
@ApplicationScoped
class SimulationEnd {

    private static final Purchases NONE = new Purchases(0, Won.ZERO);

    @Inject
    private Simulations simulations;

    @Inject
    private BestChanges changes;

    @Inject
    private MovedMembers moved;

    @Inject
    private Pricing pricing;

    @Inject
    private BestMembers best;

    @Transactional
    public void write(SimulationReport asked, GradePolicy policy, Tally tally) {
        Map<UUID, Purchases> now = changes.now();
        Map<UUID, Purchases> then = seated(asked, policy, tally);
        Map<UUID, Purchases> entering = without(then, now);
        Map<UUID, Purchases> leaving = without(now, then);
        simulations.end(asked.id(), tally, then.size(), entering.size(), leaving.size());
        changes.add(asked.id(), true, entering);
        changes.add(asked.id(), false, leaving);
        changes.forgetEarlier(asked.policy(), asked.id());
        moved.forgetEarlier(asked.policy(), asked.id());
        simulations.addCosts(asked.id(), costs(tally, pricing.on(asked.effective()), policy.windowMonths()));
    }

    private Map<UUID, Purchases> seated(SimulationReport asked, GradePolicy policy, Tally tally) {
        Map<UUID, Purchases> counted = tally.forSeats();
        Map<UUID, Purchases> seated = new LinkedHashMap<>();
        best.seated(counted, best.byHand(asked.effective()), policy.bestSeats())
                .forEach(member -> seated.put(member, counted.getOrDefault(member, NONE)));
        return seated;
    }

    private static Map<UUID, Purchases> without(Map<UUID, Purchases> all, Map<UUID, Purchases> others) {
        Map<UUID, Purchases> rest = new LinkedHashMap<>(all);
        rest.keySet().removeAll(others.keySet());
        return rest;
    }

    /** From what was added up by grade: nobody is asked again. */
    static List<MonthlyCost> costs(Tally tally, List<PricedBenefit> benefits, int months) {
        return tally.grades().stream()
                .flatMap(sum -> benefits.stream()
                        .filter(benefit -> benefit.grade() == sum.grade())
                        .map(benefit -> MonthlyCost.of(sum, benefit, months)))
                .toList();
    }
}
