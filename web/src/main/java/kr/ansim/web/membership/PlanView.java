package kr.ansim.web.membership;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.BenefitPlan;
import kr.ansim.membership.BenefitPlans;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** One plan, which another person than the one who proposed it releases. */
@Named("benefitPlan")
@ViewScoped
public class PlanView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final UUID NOTHING = new UUID(0, 0);

    @Inject
    private BenefitPlans plans;

    @Inject
    private HttpServletRequest request;

    private UUID id = NOTHING;
    private @Nullable String reason;
    private transient @Nullable BenefitPlan it;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(NOTHING);
    }

    public void check() {
        it = null;
        AddressedId.orUnknown(this::getIt);
    }

    public BenefitPlan getIt() {
        BenefitPlan known = it;
        if (known == null) {
            known = plans.find(id);
            it = known;
        }
        return known;
    }

    public boolean isProposed() {
        return getIt().state() == BenefitPlan.State.PROPOSED;
    }

    /** Whether whoever looks has proposed it, and so does not release it. */
    public boolean isMine() {
        return getIt().proposedBy().equals(request.getUserPrincipal().getName());
    }

    public void release() {
        act("plan.released", () -> plans.release(id));
    }

    public void refuse() {
        String why = reason;
        act("plan.refused", () -> plans.refuse(id, why == null ? "" : why));
    }

    private void act(String done, Runnable act) {
        try {
            act.run();
            Wording.BENEFITS.done(done);
        } catch (RuleBroken broken) {
            Refusals.show("d", broken);
        }
        it = null;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
