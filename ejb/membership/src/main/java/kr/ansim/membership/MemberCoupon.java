package kr.ansim.membership;

import java.time.LocalDate;

/**
 * A coupon that was given to a member and can be used today.
 *
 * @param campaign its name
 * @param validTo its last day
 */
public record MemberCoupon(String code, String campaign, CampaignTerms terms, LocalDate validTo) {}
