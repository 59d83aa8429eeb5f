package kr.ansim.membership;

/**
 * What went back to a member.
 *
 * @param points by this return
 */
public record ReturnedBenefits(BenefitHold hold, String event, long points) {}
