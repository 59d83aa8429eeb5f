package kr.ansim.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.benefit.PlanDesk;

/** What grades have and how points live: proposed by one person from a day on, released by another. */
@Stateless
@RolesAllowed("MEMBERSHIP_MANAGER")
public class BenefitPlans {

    @Inject
    private PlanDesk desk;

    @Resource
    private SessionContext session;

    /** The latest day first, at most a hundred. */
    public List<BenefitPlan> latest() {
        return desk.latest();
    }

    /** @throws RuleBroken {@code UNKNOWN_POLICY} */
    public BenefitPlan find(UUID plan) {
        return desk.find(plan);
    }

    /** What holds today. */
    public BenefitTerms current() {
        return desk.current();
    }

    /**
     * @throws RuleBroken {@code DAY_TOO_EARLY, PLAN_DAY_TAKEN} at validFrom; at fields {@code OUT_OF_RANGE, FIELD_MISSING,
     *     FIELD_TOO_LONG, CAMPAIGN_NOT_FOUND, CAMPAIGN_ENDED}
     */
    public UUID propose(ProposeBenefits command) {
        return desk.propose(command, me());
    }

    /** @throws RuleBroken {@code UNKNOWN_POLICY, POLICY_NOT_PROPOSED, POLICY_SECOND_PERSON, DAY_TOO_EARLY, PLAN_DAY_TAKEN} */
    public void release(UUID plan) {
        desk.release(plan, me());
    }

    /** Also whoever proposed it may. @throws RuleBroken {@code UNKNOWN_POLICY, POLICY_NOT_PROPOSED}; {@code REASON_MISSING} at reason */
    public void refuse(UUID plan, String reason) {
        desk.refuse(plan, reason, me());
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
