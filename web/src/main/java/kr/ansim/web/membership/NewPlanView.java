package kr.ansim.web.membership;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.BenefitPlans;
import kr.ansim.membership.BenefitTerms;
import kr.ansim.membership.CampaignState;
import kr.ansim.membership.CouponCampaign;
import kr.ansim.membership.CouponCampaigns;
import kr.ansim.membership.ProposeBenefits;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** A plan that is about to be proposed; it begins with what holds today. */
@Named("newPlan")
@ViewScoped
public class NewPlanView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CAMPAIGNS = 200;

    @Inject
    private BenefitPlans plans;

    @Inject
    private CouponCampaigns campaigns;

    @Inject
    private GradeNames names;

    @Inject
    private Clock clock;

    private final List<GradeBenefitInput> grades = new ArrayList<>();
    private String expiryMonths = "";
    private boolean owed;
    private @Nullable LocalDate validFrom;
    private String source = "";
    private transient @Nullable List<CouponCampaign> open;

    @PostConstruct
    void begin() {
        BenefitTerms current = plans.current();
        Set<UUID> still = getOpen().stream().map(CouponCampaign::id).collect(Collectors.toSet());
        names.getRanks().forEach(rank -> grades.add(GradeBenefitInput.of(rank, current, still)));
        expiryMonths = Integer.toString(current.expiryMonths());
        owed = current.owed();
    }

    /** The newest first; their coupons can be chosen. */
    public List<CouponCampaign> getOpen() {
        List<CouponCampaign> known = open;
        if (known == null) {
            known = campaigns.page(null, CAMPAIGNS).stream()
                    .filter(one -> one.state() == CampaignState.OPEN)
                    .toList();
            open = known;
        }
        return known;
    }

    public void propose() {
        LocalDate day = Objects.requireNonNullElse(validFrom, LocalDate.MIN);
        BenefitTerms terms = new BenefitTerms(
                grades.stream().flatMap(GradeBenefitInput::benefits).toList(), Typed.number(expiryMonths), owed);
        try {
            UUID plan = plans.propose(new ProposeBenefits(day, terms, source.strip()));
            Wording.BENEFITS.done("plan.proposed");
            Onward.to("/membership/benefit-plan.xhtml?id=" + plan);
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    public LocalDate getTomorrow() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA).plusDays(1);
    }

    public List<GradeBenefitInput> getGrades() {
        return grades;
    }

    public String getExpiryMonths() {
        return expiryMonths;
    }

    public void setExpiryMonths(@Nullable String expiryMonths) {
        this.expiryMonths = expiryMonths == null ? "" : expiryMonths;
    }

    public boolean isOwed() {
        return owed;
    }

    public void setOwed(boolean owed) {
        this.owed = owed;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }
}
