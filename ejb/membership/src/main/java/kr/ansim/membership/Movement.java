package kr.ansim.membership;

import kr.ansim.kernel.Won;

/**
 * Members who go from one grade to another, or stay.
 *
 * @param from the grade held, by rank
 * @param to the grade after, by rank
 * @param amount what counts of their purchases
 */
public record Movement(int from, int to, long members, Won amount) {}
