package kr.ansim.web.api.membership;

import java.time.LocalDate;
import java.util.List;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.CouponKind;
import kr.ansim.membership.CouponStacking;
import kr.ansim.membership.MemberBenefitList;
import kr.ansim.membership.MemberCoupon;
import kr.ansim.membership.SalesChannel;
import org.jspecify.annotations.Nullable;

/** What a member has by its grade, over the wire. */
final class MemberBenefitBodies {

    private MemberBenefitBodies() {}

    /** @param categories {@code channels}: empty for all */
    record OwnCouponBody(
            String code,
            String campaign,
            CouponKind kind,
            long amount,
            @Nullable Long most,
            long minimum,
            List<String> categories,
            List<SalesChannel> channels,
            CouponStacking stacking,
            LocalDate validTo) {

        static OwnCouponBody of(MemberCoupon coupon) {
            CampaignTerms terms = coupon.terms();
            return new OwnCouponBody(
                    coupon.code(),
                    coupon.campaign(),
                    terms.kind(),
                    terms.amount(),
                    terms.most().amount() == 0
                            ? null
                            : Long.valueOf(terms.most().amount()),
                    terms.minimum().amount(),
                    terms.categories().stream().sorted().toList(),
                    terms.channels().stream().sorted().toList(),
                    terms.stacking(),
                    coupon.validTo());
        }
    }

    record BenefitsBody(
            String member,
            int gradeRank,
            long pointsRate,
            long freeDeliveries,
            long freeDeliveriesLeft,
            boolean vipPackaging,
            boolean dedicatedDesk,
            List<OwnCouponBody> coupons) {

        static BenefitsBody of(String member, MemberBenefitList list) {
            return new BenefitsBody(
                    member,
                    list.grade(),
                    list.pointsRate(),
                    list.freeDeliveries(),
                    list.freeDeliveriesLeft(),
                    list.vipPackaging(),
                    list.dedicatedDesk(),
                    list.coupons().stream().map(OwnCouponBody::of).toList());
        }
    }
}
