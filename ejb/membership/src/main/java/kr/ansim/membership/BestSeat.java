package kr.ansim.membership;

/**
 * One of the best of the top grade.
 *
 * @param place by amount, then count, then the earlier first purchase, counted from 1
 * @param seated whether among the best; else waiting behind them
 * @param byHand whether an exception decided
 */
public record BestSeat(String member, int place, boolean seated, boolean byHand, Purchases purchases) {}
