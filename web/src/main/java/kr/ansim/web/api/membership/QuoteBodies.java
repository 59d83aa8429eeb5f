package kr.ansim.web.api.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import kr.ansim.membership.BenefitQuote;
import kr.ansim.membership.CouponRefusal;
import kr.ansim.membership.PointsRefusal;
import kr.ansim.membership.QuoteBenefits;
import kr.ansim.membership.RefusedCoupon;
import kr.ansim.membership.SalesChannel;
import kr.ansim.web.api.body.PlainText;
import kr.ansim.web.api.membership.BenefitBodies.CouponBody;
import kr.ansim.web.api.membership.CartBodies.CartLineBody;
import kr.ansim.web.membership.RefusalTexts;
import org.jspecify.annotations.Nullable;

/** What is best for a cart, over the wire. */
final class QuoteBodies {

    private QuoteBodies() {}

    record QuoteRequest(
            @Nullable @PlainText @Size(max = 12) String member,
            @Nullable @Valid CustomerNumberBody customer,
            @NotNull SalesChannel channel,

            @NotNull @Size(min = 1, max = CartBodies.MOST_LINES)
            List<@NotNull @Valid CartLineBody> lines,

            @NotNull @Size(max = BenefitBodies.MOST_COUPONS) List<@NotNull @PlainText @Size(max = 40) String> coupons,

            @NotNull @Min(0) @Max(CartBodies.MOST_WON) Integer points) {

        QuoteBenefits asked() {
            return new QuoteBenefits(
                    CartBodies.key(member, customer), CartBodies.cart(channel, lines), coupons, points);
        }
    }

    record RefusedBody(String code, CouponRefusal reason, String message) {

        static RefusedBody of(RefusedCoupon refused, Locale locale) {
            return new RefusedBody(refused.code(), refused.reason(), RefusalTexts.of(refused.reason(), locale));
        }
    }

    /** @param toPay without shipping */
    record QuoteBody(
            long cost,
            long discount,
            List<CouponBody> coupons,
            List<RefusedBody> refused,
            long points,
            @Nullable PointsRefusal pointsRefusal,
            long pointsAvailable,
            long toPay,
            long freeDeliveriesLeft) {

        static QuoteBody of(BenefitQuote quote, Locale locale) {
            return new QuoteBody(
                    quote.cost().amount(),
                    quote.discount().amount(),
                    quote.coupons().stream().map(CouponBody::of).toList(),
                    quote.refused().stream()
                            .map(one -> RefusedBody.of(one, locale))
                            .toList(),
                    quote.points(),
                    quote.pointsRefusal().orElse(null),
                    quote.available(),
                    quote.toPay().amount(),
                    quote.freeDeliveriesLeft());
        }
    }
}
