package kr.ansim.membership.coupon;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.CampaignState;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.CouponState;

/**
 * A coupon with its campaign.
 *
 * @param head of the person who alone may use it, if it was given to one
 * @param validTo its last day
 */
public record KnownCoupon(
        UUID id,
        String code,
        UUID campaign,
        String name,
        CampaignTerms terms,
        CampaignState campaignState,
        Optional<UUID> head,
        LocalDate validTo,
        CouponState state) {

    OfferedCoupon offered() {
        return new OfferedCoupon(id, code, campaign, terms);
    }
}
