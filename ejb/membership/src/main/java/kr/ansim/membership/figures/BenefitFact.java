package kr.ansim.membership.figures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened to benefits.
 *
 * @param campaign of coupons
 * @param end the last day of coupons
 * @param won what they took off or cost; below zero when that is taken back
 */
public record BenefitFact(What what, Optional<UUID> campaign, Optional<LocalDate> end, long many, long won) {

    public enum What {
        COUPONS_ISSUED,
        COUPON_HELD,
        COUPON_FREED,
        COUPON_USED,
        COUPON_BACK,
        PURCHASE_POINTS,
        POINTS_BY_HAND,
        FREE_DELIVERY
    }

    public static BenefitFact issued(UUID campaign, LocalDate end, long many) {
        return new BenefitFact(What.COUPONS_ISSUED, Optional.of(campaign), Optional.of(end), many, 0);
    }

    public static BenefitFact coupon(What what, UUID campaign, LocalDate end, long won) {
        return new BenefitFact(what, Optional.of(campaign), Optional.of(end), 1, won);
    }

    public static BenefitFact delivery(long won) {
        return new BenefitFact(What.FREE_DELIVERY, Optional.empty(), Optional.empty(), 1, won);
    }

    public static BenefitFact points(What what, long won) {
        return new BenefitFact(what, Optional.empty(), Optional.empty(), 1, won);
    }
}
