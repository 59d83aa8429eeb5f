package kr.ansim.membership.coupon;

import java.util.UUID;
import kr.ansim.membership.CampaignTerms;

/** A coupon that somebody wants to use, and may as far as it alone is asked. */
public record OfferedCoupon(UUID id, String code, UUID campaign, CampaignTerms terms) {}
