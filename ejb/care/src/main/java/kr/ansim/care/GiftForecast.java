package kr.ansim.care;

import kr.ansim.kernel.Won;

/**
 * What would come of a gift, in won.
 *
 * @param today what this person gave this member alone today, without it
 * @param dayLimit how much that may be
 * @param month what this person gave all members alone this month, without it
 * @param monthLimit how much that may be
 * @param alone whether it is given at once; otherwise a second person looks at it
 */
public record GiftForecast(Won today, Won dayLimit, Won month, Won monthLimit, boolean alone) {}
