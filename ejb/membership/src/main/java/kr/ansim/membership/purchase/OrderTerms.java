package kr.ansim.membership.purchase;

import kr.ansim.kernel.Won;

/**
 * What holds for an order as a whole.
 *
 * @param shipping that was paid
 * @param discount on all lines together
 * @param pointsUsed of the member's, on all lines together
 */
record OrderTerms(Won shipping, Won discount, Won pointsUsed) {}
