package kr.ansim.membership;

/** A new campaign. What its coupons are worth is never changed: whoever has one may count on it. */
public record MakeCampaign(String name, CampaignTerms terms) {}
