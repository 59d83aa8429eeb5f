package kr.ansim.membership.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Coupons that members have by their grade, one of each benefit a month. */
@ApplicationScoped
public class CouponGrants {

    @Inject
    private GrantRows rows;

    @Inject
    private GrantStep step;

    /** Again changes nothing. @param month its first day */
    public void begin(LocalDate month, UUID campaign, int grade) {
        rows.begin(month, campaign, grade);
    }

    /** Until all that was begun is done. */
    public void goOn() {
        boolean more = true;
        while (more) {
            more = step.goOn();
        }
    }
}
