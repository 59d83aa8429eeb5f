package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.BenefitPlan;
import kr.ansim.membership.BenefitPlans;
import kr.ansim.membership.BenefitTerms;
import org.jspecify.annotations.Nullable;

/** What grades have today, and all plans, the latest day first. */
@Named("benefitPlans")
@RequestScoped
public class PlansView {

    @Inject
    private BenefitPlans plans;

    @Inject
    private Clock clock;

    private @Nullable List<BenefitPlan> rows;

    public List<BenefitPlan> getRows() {
        List<BenefitPlan> known = rows;
        if (known == null) {
            known = plans.latest();
            rows = known;
        }
        return known;
    }

    public BenefitTerms getCurrent() {
        return plans.current();
    }

    /** How a plan stands today. */
    public String chip(BenefitPlan plan) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        if (plan.state() != BenefitPlan.State.RELEASED) {
            return "plan-" + plan.state();
        }
        if (plan.validFrom().isAfter(today)) {
            return "to-come";
        }
        boolean later = getRows().stream()
                .anyMatch(other -> other.state() == BenefitPlan.State.RELEASED
                        && other.validFrom().isAfter(plan.validFrom())
                        && !other.validFrom().isAfter(today));
        return later ? "superseded" : "in-force";
    }
}
