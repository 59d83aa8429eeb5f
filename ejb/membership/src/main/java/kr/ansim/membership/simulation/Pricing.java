package kr.ansim.membership.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitKind;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.CouponCampaign;
import kr.ansim.membership.CouponKind;
import kr.ansim.membership.CouponUse;
import kr.ansim.membership.GradeBenefit;
import kr.ansim.membership.benefit.GradeBenefits;
import kr.ansim.membership.benefit.UnitCosts;
import kr.ansim.membership.coupon.CampaignDesk;
import kr.ansim.membership.figures.CouponFigures;

/**
 * What the benefits of a day cost: points at their rate, deliveries and packages at what we pay, and coupons at what those of
 * the same campaign that have ended took off and at the share of them that was used. Where none has ended, those of all
 * campaigns tell the share; where none has at all, every coupon counts as used, for its face value.
 */
@ApplicationScoped
class Pricing {

    @Inject
    private GradeBenefits benefits;

    @Inject
    private CampaignDesk campaigns;

    @Inject
    private CouponFigures coupons;

    @Inject
    private UnitCosts units;

    List<PricedBenefit> on(LocalDate day) {
        Map<UUID, CouponUse> ended = coupons.ended();
        return benefits.on(day).stream()
                .filter(benefit -> benefit.amount() > 0 && benefit.kind() != BenefitKind.DEDICATED_DESK)
                .map(benefit -> priced(benefit, ended))
                .toList();
    }

    private PricedBenefit priced(GradeBenefit benefit, Map<UUID, CouponUse> ended) {
        return switch (benefit.kind()) {
            case POINTS_RATE -> priced(benefit, 1, MonthlyCost.WHOLE, benefit.amount());
            case FREE_DELIVERY -> priced(benefit, benefit.amount(), MonthlyCost.WHOLE, units.delivery());
            case VIP_PACKAGING -> priced(benefit, 1, MonthlyCost.WHOLE, units.packaging());
            case DEDICATED_DESK -> priced(benefit, 1, MonthlyCost.WHOLE, 0);
            case COUPON -> {
                UUID campaign = benefit.campaign().orElseThrow();
                Optional<CouponUse> own = Optional.ofNullable(ended.get(campaign));
                CouponUse all = ended.values().stream().reduce(none(), Pricing::plus);
                yield priced(
                        benefit,
                        1,
                        own.map(Pricing::usedShare).orElse(usedShare(all)),
                        own.filter(use -> use.used() > 0)
                                .map(use -> use.cost().amount() / use.used())
                                .orElseGet(() -> face(campaigns.find(campaign))));
            }
        };
    }

    private static PricedBenefit priced(GradeBenefit benefit, long granted, long usedShare, long each) {
        return new PricedBenefit(benefit.grade(), benefit.kind(), benefit.campaign(), granted, usedShare, each);
    }

    private static long usedShare(CouponUse use) {
        return use.issued() == 0 ? MonthlyCost.WHOLE : use.used() * MonthlyCost.WHOLE / use.issued();
    }

    /** Of a percentage the most that it takes off, or that of the least purchase it asks for. */
    private static long face(CouponCampaign campaign) {
        CampaignTerms terms = campaign.terms();
        if (terms.kind() == CouponKind.AMOUNT) {
            return terms.amount();
        }
        return terms.most().amount() > 0
                ? terms.most().amount()
                : terms.minimum().amount() * terms.amount() / 100;
    }

    private static CouponUse none() {
        return new CouponUse(0, 0, 0, 0, Won.ZERO);
    }

    private static CouponUse plus(CouponUse one, CouponUse other) {
        return new CouponUse(one.issued() + other.issued(), 0, one.used() + other.used(), 0, Won.ZERO);
    }
}
