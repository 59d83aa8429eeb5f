package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.BenefitHold;
import kr.ansim.membership.BenefitHoldState;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.CartLine;
import kr.ansim.membership.HoldBenefits;
import kr.ansim.membership.ReturnLines;
import kr.ansim.membership.ReturnedBenefits;
import kr.ansim.membership.coupon.CouponChoice;
import kr.ansim.membership.coupon.CouponCode;
import kr.ansim.membership.coupon.CouponDesk;
import kr.ansim.membership.point.Holders;
import kr.ansim.membership.point.JournalKind;
import kr.ansim.membership.point.JournalOrder;
import kr.ansim.membership.point.PointBook;
import kr.ansim.membership.purchase.Shares;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Sets benefits aside and moves them on. A hold is locked first, then the wallets, by everybody. */
@ApplicationScoped
public class HoldDesk {

    private static final String SUBJECT = "benefit-hold";

    @Inject
    private Holds holds;

    @Inject
    private Returns returns;

    @Inject
    private Holders holders;

    @Inject
    private PointBook book;

    @Inject
    private FreeDeliveries deliveries;

    @Inject
    private CouponDesk coupons;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public BenefitHold hold(HoldBenefits command) {
        CartCheck.lines(command.cart()).refuse();
        Holders.Holder holder = holders.of(command.member());
        holds.runOutOf(command.shop(), command.order()).forEach(this::endIfRunOut);
        endRunOutOf(holder.head());
        if (!command.coupons().isEmpty() || command.freeDelivery()) {
            // how many of these a member may use is counted by one at a time
            book.lock(holder.member());
        }
        if (command.freeDelivery() && deliveries.left(holder.head()) == 0) {
            throw RuleBroken.at("freeDelivery", BenefitRule.NO_FREE_DELIVERY);
        }
        CouponChoice choice = coupons.all(holder.head(), command.cart(), command.coupons());
        CartCheck.points(command.cart(), choice.total(), command.points()).refuse();
        Instant now = clock.instant();
        BenefitHold hold = new BenefitHold(
                Ids.next(),
                command.shop(),
                command.order(),
                holder.member(),
                BenefitHoldState.HELD,
                command.points(),
                command.freeDelivery(),
                now,
                now.plus(command.time()),
                Optional.empty(),
                lines(command),
                choice.applied());
        holds.add(hold);
        coupons.hold(choice, hold.id(), hold.member());
        if (command.points() > 0) {
            book.hold(order(JournalKind.HOLD, "hold", hold), hold.id(), hold.member(), hold.points());
        }
        record("benefit.held", hold);
        return hold;
    }

    private static List<BenefitHold.Line> lines(HoldBenefits command) {
        List<CartLine> lines = command.cart().lines();
        List<Long> points = Shares.of(
                command.points(),
                lines.stream().map(line -> line.cost().amount()).toList());
        List<BenefitHold.Line> shares = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            shares.add(new BenefitHold.Line(lines.get(at).line(), lines.get(at).quantity(), 0, points.get(at)));
        }
        return shares;
    }

    public BenefitHold use(UUID shop, UUID id) {
        BenefitHold hold = locked(shop, id);
        switch (hold.state()) {
            case USED -> {
                return hold;
            }
            case RELEASED -> throw new RuleBroken(BenefitRule.BENEFIT_HOLD_STATE, hold.state());
            case ENDED -> throw new RuleBroken(BenefitRule.BENEFIT_HOLD_OVER);
            case HELD -> {
                if (isRunOut(hold)) {
                    throw new RuleBroken(BenefitRule.BENEFIT_HOLD_OVER);
                }
            }
        }
        book.use(order(JournalKind.USE, "use", hold), id);
        coupons.use(id);
        deliveries.used(hold);
        return ended(hold, BenefitHoldState.USED, "benefit.used");
    }

    public BenefitHold release(UUID shop, UUID id) {
        BenefitHold hold = locked(shop, id);
        if (hold.state() == BenefitHoldState.USED) {
            throw new RuleBroken(BenefitRule.BENEFIT_HOLD_STATE, hold.state());
        }
        if (hold.state() != BenefitHoldState.HELD) {
            return hold;
        }
        return isRunOut(hold)
                ? free(hold, BenefitHoldState.ENDED, "benefit.ended")
                : free(hold, BenefitHoldState.RELEASED, "benefit.released");
    }

    /** Whoever asks is told that a hold is over as soon as it is. */
    public BenefitHold find(UUID shop, UUID id) {
        BenefitHold hold = ofShop(shop, holds.find(id));
        return hold.state() == BenefitHoldState.HELD && isRunOut(hold)
                ? endIfRunOut(id).orElse(hold)
                : hold;
    }

    public ReturnedBenefits giveBack(ReturnLines told) {
        CartCheck.pieces(told).refuse();
        BenefitHold hold = locked(told.shop(), told.hold());
        OptionalLong before = returns.before(told);
        if (before.isPresent()) {
            return new ReturnedBenefits(hold, told.event(), before.getAsLong());
        }
        if (hold.state() != BenefitHoldState.USED) {
            throw new RuleBroken(BenefitRule.BENEFIT_HOLD_STATE, hold.state());
        }
        long points = 0;
        for (ReturnLines.Piece piece : told.pieces()) {
            points += returned(hold, piece);
            holds.returned(hold.id(), piece.line(), piece.quantity());
        }
        if (points > 0) {
            book.giveBack(order(JournalKind.RETURN, "return " + told.event(), hold), hold.id(), points);
        }
        returns.add(told, points);
        deliveries.giveBackUnlessShipped(holds.find(hold.id()).orElseThrow());
        record("benefit.returned", hold);
        return new ReturnedBenefits(holds.find(hold.id()).orElseThrow(), told.event(), points);
    }

    /** Of several coupons one, however long ago; again changes nothing. */
    public BenefitHold rollBack(UUID shop, UUID id, String typed) {
        BenefitHold hold = locked(shop, id);
        if (hold.state() != BenefitHoldState.USED) {
            throw new RuleBroken(BenefitRule.BENEFIT_HOLD_STATE, hold.state());
        }
        String code = CouponCode.typed(typed);
        if (hold.coupons().stream().noneMatch(coupon -> coupon.code().equals(code))) {
            throw new RuleBroken(BenefitRule.COUPON_NOT_OF_ORDER);
        }
        if (coupons.rollBack(id, code)) {
            record("benefit.coupon-rolled-back", hold);
        }
        return holds.find(id).orElseThrow();
    }

    /** All parts of a line's share make up the share. */
    private static long returned(BenefitHold hold, ReturnLines.Piece piece) {
        BenefitHold.Line line = hold.lines().stream()
                .filter(one -> one.line() == piece.line())
                .findFirst()
                .orElseThrow(() -> new RuleBroken(BenefitRule.LINE_NOT_FOUND, piece.line()));
        int after = line.returned() + piece.quantity();
        if (after > line.quantity()) {
            throw new RuleBroken(BenefitRule.RETURN_TOO_MUCH, line.line(), line.quantity() - line.returned());
        }
        return Shares.portion(line.points(), after, line.quantity())
                - Shares.portion(line.points(), line.returned(), line.quantity());
    }

    /** What a person set aside and did not use in time is free. */
    public void endRunOutOf(UUID head) {
        holds.runOutOf(head).forEach(this::endIfRunOut);
    }

    /** @return how it stands then; empty when there is no such hold */
    Optional<BenefitHold> endIfRunOut(UUID id) {
        return holds.locked(id)
                .map(hold -> hold.state() == BenefitHoldState.HELD && isRunOut(hold)
                        ? free(hold, BenefitHoldState.ENDED, "benefit.ended")
                        : hold);
    }

    private BenefitHold free(BenefitHold hold, BenefitHoldState state, String action) {
        book.release(order(JournalKind.RELEASE, "release", hold), hold.id());
        coupons.release(hold.id());
        return ended(hold, state, action);
    }

    private BenefitHold ended(BenefitHold hold, BenefitHoldState state, String action) {
        holds.end(hold.id(), state);
        record(action, hold);
        return holds.find(hold.id()).orElseThrow();
    }

    private boolean isRunOut(BenefitHold hold) {
        return !clock.instant().isBefore(hold.heldUntil());
    }

    private BenefitHold locked(UUID shop, UUID id) {
        return ofShop(shop, holds.locked(id));
    }

    private static BenefitHold ofShop(UUID shop, Optional<BenefitHold> hold) {
        return hold.filter(one -> one.shop().equals(shop))
                .orElseThrow(() -> new RuleBroken(BenefitRule.HOLD_NOT_FOUND));
    }

    private static JournalOrder order(JournalKind kind, String what, BenefitHold hold) {
        return JournalOrder.of(kind, hold.id() + " " + what, hold.points()).about(hold.shop(), hold.order(), 0);
    }

    private void record(String action, BenefitHold hold) {
        trail.record(AuditEntry.of(action, SUBJECT, hold.id())
                .detail("order", hold.order())
                .detail("points", hold.points()));
    }
}
