package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import kr.ansim.membership.BenefitKind;
import kr.ansim.membership.GradesClosed;
import kr.ansim.membership.GradesTakenBack;
import kr.ansim.membership.coupon.CouponGrants;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Gives members the coupons of their grades once the grades of a month are closed. */
@ApplicationScoped
public class GrantWatch {

    private static final String NAME = "membership.coupon-grants";
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration TERM = Duration.ofMinutes(2);

    @Inject
    private GradeBenefits benefits;

    @Inject
    private CouponGrants grants;

    @Inject
    private Leases leases;

    @Inject
    private Workers workers;

    void start(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runWhileMine(NAME, TERM, grants::goOn));
    }

    /** In the transaction that ends its taking back. */
    void countered(@Observes GradesTakenBack countered) {
        grants.takeBack(countered.close(), countered.effective().withDayOfMonth(1));
    }

    /** In the transaction that ends the close. */
    void closed(@Observes GradesClosed closed) {
        benefits.on(closed.effective()).stream()
                .filter(benefit -> benefit.kind() == BenefitKind.COUPON)
                .forEach(benefit -> benefit.campaign()
                        .ifPresent(campaign -> grants.begin(
                                closed.close(), closed.effective().withDayOfMonth(1), campaign, benefit.grade())));
    }
}
