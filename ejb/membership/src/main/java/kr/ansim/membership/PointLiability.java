package kr.ansim.membership;

import java.time.YearMonth;

/**
 * Points that members may still spend and that end with this month.
 *
 * @param pending of purchases that may still be returned
 */
public record PointLiability(YearMonth month, long available, long held, long pending) {

    public long all() {
        return available + held + pending;
    }
}
