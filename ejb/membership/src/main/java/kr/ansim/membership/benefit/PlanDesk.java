package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.BenefitPlan;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.BenefitTerms;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.ProposeBenefits;
import kr.ansim.membership.point.PointBook;
import kr.ansim.membership.point.PointPolicy;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Reasons;
import org.jspecify.annotations.Nullable;

/** Plans from their proposal to their release. What holds already is never changed: grades and orders went by it. */
@ApplicationScoped
public class PlanDesk {

    private static final String SUBJECT = "benefit-plan";

    @Inject
    private PlanRows rows;

    @Inject
    private PlanFields fields;

    @Inject
    private GradeBenefits benefits;

    @Inject
    private PointBook book;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public List<BenefitPlan> latest() {
        return rows.latest();
    }

    public BenefitPlan find(UUID plan) {
        return rows.find(plan).orElseThrow(() -> new RuleBroken(MembershipRule.UNKNOWN_POLICY));
    }

    public BenefitTerms current() {
        PointPolicy points = book.policy();
        return new BenefitTerms(benefits.on(today()), points.expiryMonths(), points.owed());
    }

    public UUID propose(ProposeBenefits command, String by) {
        Faults faults = fields.faults(command);
        if (!command.validFrom().isAfter(today())) {
            faults.at("validFrom", MembershipRule.DAY_TOO_EARLY);
        } else if (rows.isTaken(command.validFrom())) {
            faults.at("validFrom", BenefitRule.PLAN_DAY_TAKEN);
        }
        faults.refuse();
        UUID id = Ids.next();
        rows.add(id, command, by);
        record("benefit-plan.proposed", id, by, command.source());
        return id;
    }

    public void release(UUID id, String by) {
        BenefitPlan plan = proposed(id);
        if (plan.proposedBy().equals(by)) {
            throw new RuleBroken(MembershipRule.POLICY_SECOND_PERSON);
        }
        if (!plan.validFrom().isAfter(today())) {
            throw new RuleBroken(MembershipRule.DAY_TOO_EARLY);
        }
        if (rows.isTaken(plan.validFrom())) {
            throw new RuleBroken(BenefitRule.PLAN_DAY_TAKEN);
        }
        rows.decide(id, BenefitPlan.State.RELEASED, by, null);
        rows.enforce(id);
        record("benefit-plan.released", id, by, null);
    }

    public void refuse(UUID id, String reason, String by) {
        Reasons.require(reason);
        proposed(id);
        rows.decide(id, BenefitPlan.State.REFUSED, by, reason.strip());
        record("benefit-plan.refused", id, by, reason.strip());
    }

    private BenefitPlan proposed(UUID id) {
        BenefitPlan plan = rows.locked(id).orElseThrow(() -> new RuleBroken(MembershipRule.UNKNOWN_POLICY));
        if (plan.state() != BenefitPlan.State.PROPOSED) {
            throw new RuleBroken(MembershipRule.POLICY_NOT_PROPOSED);
        }
        return plan;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private void record(String action, UUID id, String by, @Nullable String reason) {
        trail.record(AuditEntry.of(action, SUBJECT, id).actor(by).reason(reason));
    }
}
