package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.BenefitKind;
import kr.ansim.membership.BenefitTerms;
import kr.ansim.membership.CouponCampaigns;
import kr.ansim.membership.PointsByHand;
import kr.ansim.membership.SimulatedCost;
import kr.ansim.web.faces.Wording;

/** Words for what grades have and what it costs. */
@Named("benefitWords")
@RequestScoped
public class BenefitWords {

    @Inject
    private CouponCampaigns campaigns;

    private final Map<UUID, String> names = new HashMap<>();

    public String rate(BenefitTerms terms, int grade) {
        return percent(terms.amount(grade, BenefitKind.POINTS_RATE));
    }

    /** Of ten-thousandths. */
    public String percent(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 2).stripTrailingZeros().toPlainString() + "%";
    }

    public String deliveries(BenefitTerms terms, int grade) {
        return Wording.BENEFITS.text("number", terms.amount(grade, BenefitKind.FREE_DELIVERY));
    }

    /** Yes, or nothing. */
    public String has(BenefitTerms terms, int grade, String kind) {
        return terms.amount(grade, BenefitKind.valueOf(kind)) > 0 ? Wording.BENEFITS.text("yes") : "—";
    }

    public String coupons(BenefitTerms terms, int grade) {
        String all = terms.coupons(grade).stream()
                .flatMap(one -> one.campaign().stream())
                .map(this::campaign)
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "—" : all;
    }

    private String campaign(UUID id) {
        return names.computeIfAbsent(id, this::nameOf);
    }

    private String nameOf(UUID id) {
        try {
            return campaigns.find(id).name();
        } catch (RuleBroken gone) {
            return "—";
        }
    }

    /** From which figures a cost was worked out. */
    public String assumption(SimulatedCost cost) {
        return switch (cost.kind()) {
            case POINTS_RATE -> Wording.BENEFITS.text("assumed.points", cost.many(), percent(cost.each()));
            case FREE_DELIVERY -> Wording.BENEFITS.text("assumed.deliveries", pieces(cost), cost.each());
            case VIP_PACKAGING -> Wording.BENEFITS.text("assumed.packages", pieces(cost), cost.each());
            case COUPON ->
                Wording.BENEFITS.text(
                        "assumed.coupon", cost.campaign(), cost.many(), percent(cost.usedShare()), cost.each());
            case DEDICATED_DESK -> "";
        };
    }

    public String chip(PointsByHand.State state) {
        return "hand-" + state;
    }

    /** A month's share of few may be less than one; with what each costs, it makes up the sum that is shown beside it. */
    private static BigDecimal pieces(SimulatedCost cost) {
        return cost.each() == 0
                ? BigDecimal.valueOf(cost.many())
                : BigDecimal.valueOf(cost.cost().amount())
                        .divide(BigDecimal.valueOf(cost.each()), 1, RoundingMode.HALF_UP);
    }
}
