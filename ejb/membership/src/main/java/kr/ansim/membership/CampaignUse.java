package kr.ansim.membership;

import java.util.UUID;

/** What became of the coupons of a campaign since a month. */
public record CampaignUse(UUID campaign, String name, CouponUse use) {}
