package kr.ansim.membership.point;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What holds for points.
 *
 * @param expiryMonths how long points live; they end with the last day of a month
 * @param owed whether points that were spent before their purchase was returned are owed
 */
public record PointPolicy(int expiryMonths, boolean owed) {

    /** The last day on which points can be used that were issued on this day. */
    public LocalDate lastDay(LocalDate issued) {
        return YearMonth.from(issued).plusMonths(expiryMonths).atEndOfMonth();
    }
}
