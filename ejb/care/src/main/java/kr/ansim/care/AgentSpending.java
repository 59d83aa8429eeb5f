package kr.ansim.care;

import kr.ansim.kernel.Won;

/**
 * What somebody has given to members.
 *
 * @param cost of all of it to us
 * @param points given
 * @param coupons given, whose worth is in the cost
 */
public record AgentSpending(String agent, long acts, Won cost, long points, long coupons) {}
