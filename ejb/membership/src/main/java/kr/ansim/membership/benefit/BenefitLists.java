package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.BenefitKind;
import kr.ansim.membership.GradeBenefit;
import kr.ansim.membership.MemberBenefitList;
import kr.ansim.membership.coupon.CouponDesk;

/** What each person has by its grade today. */
@ApplicationScoped
public class BenefitLists {

    @Inject
    private GradeBenefits benefits;

    @Inject
    private FreeDeliveries deliveries;

    @Inject
    private CouponDesk coupons;

    @Inject
    private Clock clock;

    /** @param head of all who are this person */
    public MemberBenefitList of(UUID head) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        int grade = benefits.grade(head, today);
        List<GradeBenefit> had = benefits.on(today).stream()
                .filter(benefit -> benefit.grade() == grade)
                .toList();
        return new MemberBenefitList(
                grade,
                sum(had, BenefitKind.POINTS_RATE),
                sum(had, BenefitKind.FREE_DELIVERY),
                deliveries.left(head),
                sum(had, BenefitKind.VIP_PACKAGING) > 0,
                sum(had, BenefitKind.DEDICATED_DESK) > 0,
                coupons.usableBy(head));
    }

    private static long sum(List<GradeBenefit> benefits, BenefitKind kind) {
        return benefits.stream()
                .filter(benefit -> benefit.kind() == kind)
                .mapToLong(GradeBenefit::amount)
                .sum();
    }
}
