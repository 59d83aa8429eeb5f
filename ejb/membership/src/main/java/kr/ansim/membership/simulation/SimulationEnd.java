package kr.ansim.membership.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.SimulationReport;
import kr.ansim.membership.close.BestMembers;
import kr.ansim.platform.Statements;

/** Writes down what was counted, all of it at once. */
@ApplicationScoped
class SimulationEnd {

    @Inject
    private Statements statements;

    @Inject
    private Simulations simulations;

    @Inject
    private Pricing pricing;

    @Inject
    private BestMembers best;

    @Transactional
    public void write(SimulationReport asked, GradePolicy policy, Tally tally) {
        Set<UUID> now = new HashSet<>(statements.list(
                "SELECT m.head_id FROM membership_best b JOIN membership_member m ON m.id = b.member_id WHERE b.seated = TRUE"
                        + " AND b.close_id = (SELECT id FROM membership_close WHERE state = 'DONE' ORDER BY effective DESC"
                        + " LIMIT 1)",
                row -> row.uuid("head_id")));
        Set<UUID> then = best.seated(tally.forSeats(), best.byHand(asked.effective()), policy.bestSeats());
        int staying = (int) then.stream().filter(now::contains).count();
        simulations.end(asked.id(), tally, then.size(), then.size() - staying, now.size() - staying);
        simulations.addCosts(asked.id(), costs(tally, pricing.on(asked.effective()), policy.windowMonths()));
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
