package kr.ansim.membership.benefit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Points that were issued for a line of an order.
 *
 * @param rate in ten-thousandths
 * @param cancelled of the amount, because pieces went back
 * @param cancels how often
 */
record Award(
        UUID order,
        int line,
        int seq,
        UUID lot,
        long rate,
        long amount,
        long cancelled,
        int cancels,
        LocalDate delivered,
        boolean confirmed) {

    long left() {
        return amount - cancelled;
    }
}
