package kr.ansim.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Won;

/**
 * An order of a member and what became of its lines.
 *
 * @param shop which told of it, and {@code number} by which that shop knows it
 * @param at when it was placed, or first heard of while nobody has told that
 * @param discount and {@code pointsUsed} on all lines together
 */
public record OrderSummary(
        UUID id,
        CustomerNumber customer,
        UUID shop,
        String number,
        Instant at,
        String paymentMethod,
        Won shipping,
        Won discount,
        Won pointsUsed,
        List<Line> lines) {

    public OrderSummary {
        lines = List.copyOf(lines);
    }

    /** For all that was ordered, whatever went back since. */
    public Won paid() {
        long goods = lines.stream()
                .mapToLong(
                        one -> one.ordered().quantity() * one.ordered().price().amount())
                .sum();
        return Won.of(goods + shipping.amount() - discount.amount() - pointsUsed.amount());
    }

    /**
     * @param productName as the shop's catalogue calls it
     * @param kept pieces that were neither cancelled nor returned; as many as were ordered while that is not counted yet
     * @param returned pieces that were sent back after delivery
     * @param delivered its first day
     */
    public record Line(
            int line,
            OrderedLine ordered,
            Optional<String> productName,
            int kept,
            int returned,
            Optional<LocalDate> delivered) {}
}
