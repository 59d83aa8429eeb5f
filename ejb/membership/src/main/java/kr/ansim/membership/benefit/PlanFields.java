package kr.ansim.membership.benefit;

import static kr.ansim.membership.field.TextFields.needed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.BenefitKind;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.BenefitTerms;
import kr.ansim.membership.CampaignState;
import kr.ansim.membership.GradeBenefit;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.ProposeBenefits;
import kr.ansim.membership.coupon.CampaignDesk;

/** What is wrong with a plan, all of it at once, at the fields {@code grades[1].rate, .deliveries, .coupon}. */
@ApplicationScoped
class PlanFields {

    /** A tenth of what is paid. */
    private static final long MOST_RATE = 1_000;

    private static final long MOST_DELIVERIES = 100;
    private static final int MOST_MONTHS = 120;
    private static final int LONGEST_SOURCE = 500;

    @Inject
    private CampaignDesk campaigns;

    Faults faults(ProposeBenefits command) {
        Faults faults = new Faults();
        BenefitTerms terms = command.terms();
        terms.benefits().forEach(one -> check(faults, one, terms.coupons(one.grade())));
        range(faults, "expiryMonths", terms.expiryMonths(), 1, MOST_MONTHS);
        needed(faults, "source", command.source(), LONGEST_SOURCE);
        return faults;
    }

    private void check(Faults faults, GradeBenefit one, List<GradeBenefit> coupons) {
        String at = "grades[" + one.grade() + "].";
        if (one.kind() == BenefitKind.POINTS_RATE && (one.amount() < 0 || one.amount() > MOST_RATE)) {
            // said in percent, as it is typed
            faults.at(at + "rate", MembershipRule.OUT_OF_RANGE, 0, MOST_RATE / 100);
        } else if (one.kind() == BenefitKind.FREE_DELIVERY) {
            range(faults, at + "deliveries", one.amount(), 0, MOST_DELIVERIES);
        } else if (one.kind() == BenefitKind.COUPON) {
            coupon(faults, at + "coupon" + coupons.indexOf(one), one.campaign().orElseThrow());
        }
    }

    private void coupon(Faults faults, String field, UUID campaign) {
        try {
            if (campaigns.find(campaign).state() == CampaignState.ENDED) {
                faults.at(field, BenefitRule.CAMPAIGN_ENDED);
            }
        } catch (RuleBroken unknown) {
            faults.at(field, BenefitRule.CAMPAIGN_NOT_FOUND);
        }
    }

    private static void range(Faults faults, String field, long value, long least, long most) {
        if (value < least || value > most) {
            faults.at(field, MembershipRule.OUT_OF_RANGE, least, most);
        }
    }
}
