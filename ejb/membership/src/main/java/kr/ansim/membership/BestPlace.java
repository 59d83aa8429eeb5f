package kr.ansim.membership;

import java.time.LocalDate;

/**
 * The place of a member among the best.
 *
 * @param effective the day from which the close holds that placed it
 * @param seats how many have a seat
 */
public record BestPlace(LocalDate effective, int seats, BestSeat seat) {}
