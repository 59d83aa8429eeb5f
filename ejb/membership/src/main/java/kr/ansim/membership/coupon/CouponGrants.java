package kr.ansim.membership.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Coupons that members have by their grade, one of each benefit a month. */
@ApplicationScoped
public class CouponGrants {

    @Inject
    private GrantRows rows;

    @Inject
    private GrantStep step;

    /** Whoever has it already gets nothing. @param month its first day */
    public void begin(UUID close, LocalDate month, UUID campaign, int grade) {
        rows.begin(close, month, campaign, grade);
    }

    /** Withdraws what was given for this close and not used. */
    public void takeBack(UUID close, LocalDate month) {
        rows.beginTakingBack(close, month);
    }

    /** Until all that was begun is done, or another node does it. */
    public void goOn(BooleanSupplier stillMine) {
        boolean more = true;
        while (more && stillMine.getAsBoolean()) {
            more = step.goOn();
        }
    }
}
