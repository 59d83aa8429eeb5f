package kr.ansim.web.api.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.membership.AppliedCoupon;
import kr.ansim.membership.BenefitHold;
import kr.ansim.membership.BenefitHoldState;
import kr.ansim.membership.HoldBenefits;
import kr.ansim.membership.PointStanding;
import kr.ansim.membership.PointStatementLine;
import kr.ansim.membership.ReturnLines;
import kr.ansim.membership.ReturnedBenefits;
import kr.ansim.membership.SalesChannel;
import kr.ansim.web.api.body.PlainText;
import kr.ansim.web.api.call.Paths;
import kr.ansim.web.api.membership.CartBodies.CartLineBody;
import org.jspecify.annotations.Nullable;

/** Benefits at a checkout, over the wire. Points and amounts are whole won. */
final class BenefitBodies {

    private static final int USUAL_MINUTES = 10;
    private static final int MOST_MINUTES = 60;
    static final int MOST_COUPONS = 30;

    private BenefitBodies() {}

    record HoldRequest(
            @Nullable @PlainText @Size(max = 12) String member,
            @Nullable @Valid CustomerNumberBody customer,

            @NotBlank @Size(max = 64) @Pattern(regexp = Paths.CODE_IN_BODY, message = "ASCII")
            String orderNo,

            @NotNull SalesChannel channel,

            @NotNull @Size(min = 1, max = CartBodies.MOST_LINES)
            List<@NotNull @Valid CartLineBody> lines,

            @NotNull @Min(0) @Max(CartBodies.MOST_WON) Integer points,
            @Nullable @Size(max = MOST_COUPONS) List<@NotNull @PlainText @Size(max = 40) String> coupons,
            @Nullable Boolean freeDelivery,
            @Nullable @Min(1) @Max(MOST_MINUTES) Integer minutes) {

        HoldBenefits by(UUID shop) {
            return new HoldBenefits(
                    shop,
                    CartBodies.key(member, customer),
                    orderNo,
                    CartBodies.cart(channel, lines),
                    points,
                    coupons == null ? List.of() : coupons,
                    Boolean.TRUE.equals(freeDelivery),
                    Duration.ofMinutes(minutes == null ? USUAL_MINUTES : minutes));
        }
    }

    record PieceBody(
            @NotNull @Min(1) @Max(CartBodies.MOST_PIECES) Integer line,
            @NotNull @Min(1) @Max(CartBodies.MOST_PIECES) Integer quantity) {}

    record ReturnRequest(
            @NotBlank @Size(max = 64) @Pattern(regexp = Paths.CODE_IN_BODY, message = "ASCII")
            String event,

            @NotNull @Size(min = 1, max = CartBodies.MOST_LINES)
            List<@NotNull @Valid PieceBody> lines) {

        ReturnLines by(UUID shop, UUID hold) {
            return new ReturnLines(
                    shop,
                    hold,
                    event,
                    lines.stream()
                            .map(piece -> new ReturnLines.Piece(piece.line(), piece.quantity()))
                            .toList());
        }
    }

    /** @param live false once it was rolled back, or the hold was released */
    record CouponBody(String code, String campaign, long discount, boolean live) {

        static CouponBody of(AppliedCoupon coupon) {
            return new CouponBody(
                    coupon.code(), coupon.campaign(), coupon.discount().amount(), coupon.live());
        }
    }

    record HeldLineBody(int line, int quantity, int returned, long points) {}

    record HoldBody(
            UUID id,
            String orderNo,
            BenefitHoldState state,
            long points,
            long discount,
            boolean freeDelivery,
            Instant heldAt,
            Instant heldUntil,
            @Nullable Instant endedAt,
            List<HeldLineBody> lines,
            List<CouponBody> coupons) {

        static HoldBody of(BenefitHold hold) {
            return new HoldBody(
                    hold.id(),
                    hold.order(),
                    hold.state(),
                    hold.points(),
                    hold.discount().amount(),
                    hold.freeDelivery(),
                    hold.heldAt(),
                    hold.heldUntil(),
                    hold.endedAt().orElse(null),
                    hold.lines().stream()
                            .map(line -> new HeldLineBody(line.line(), line.quantity(), line.returned(), line.points()))
                            .toList(),
                    hold.coupons().stream().map(CouponBody::of).toList());
        }
    }

    record ReturnedBody(String event, long points, HoldBody hold) {

        static ReturnedBody of(ReturnedBenefits returned) {
            return new ReturnedBody(returned.event(), returned.points(), HoldBody.of(returned.hold()));
        }
    }

    record EndingBody(LocalDate on, long points) {}

    record PointsBody(String member, long available, long pending, long held, long owed, List<EndingBody> ending) {

        static PointsBody of(String member, PointStanding standing) {
            return new PointsBody(
                    member,
                    standing.available(),
                    standing.pending(),
                    standing.held(),
                    standing.owed(),
                    standing.ending().stream()
                            .map(one -> new EndingBody(one.on(), one.points()))
                            .toList());
        }
    }

    record StatementBody(
            UUID id, Instant at, String kind, @Nullable String orderNo, long available, long pending, long held) {

        /** @param asking who is not told the numbers of others' orders */
        static StatementBody of(PointStatementLine line, UUID asking) {
            return new StatementBody(
                    line.id(),
                    line.at(),
                    line.kind(),
                    line.shop()
                            .filter(asking::equals)
                            .flatMap(shop -> line.order())
                            .orElse(null),
                    line.available(),
                    line.pending(),
                    line.held());
        }
    }
}
