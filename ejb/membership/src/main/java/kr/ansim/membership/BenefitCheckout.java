package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.benefit.HoldDesk;
import kr.ansim.membership.benefit.QuoteDesk;
import kr.ansim.platform.InTurn;

/**
 * Points and coupons of members at the checkout of a shop. They are set aside while the customer pays, and free again by
 * themselves when the shop does not say in time that the order was placed.
 */
@Stateless
public class BenefitCheckout {

    @Inject
    private HoldDesk desk;

    @Inject
    private QuoteDesk quotes;

    /**
     * Tells what is best for a cart: which of the coupons take off most together and how many points can be used, with the
     * reason for each that is not used. Nothing is set aside.
     *
     * @throws RuleBroken {@code LINE_TWICE, MEMBER_NOT_NAMED} at the field; {@code NO_SUCH_MEMBER}
     */
    @InTurn
    @RolesAllowed("benefits:write")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BenefitQuote quote(QuoteBenefits command) {
        return quotes.quote(command);
    }

    /**
     * Sets benefits aside. Those that end soonest are taken first.
     *
     * @throws RuleBroken {@code LINE_TWICE, MORE_THAN_COST, MEMBER_NOT_NAMED, NO_SUCH_MEMBER} at the field;
     *     {@code ORDER_HELD_ALREADY, TOO_FEW_POINTS, COUPON_REFUSED}
     */
    @RolesAllowed("benefits:write")
    public BenefitHold hold(HoldBenefits command) {
        return desk.hold(command);
    }

    /** The order was placed; again changes nothing. @throws RuleBroken {@code HOLD_NOT_FOUND, BENEFIT_HOLD_OVER, BENEFIT_HOLD_STATE} */
    @RolesAllowed("benefits:write")
    public BenefitHold use(UUID shop, UUID hold) {
        return desk.use(shop, hold);
    }

    /** The order is not placed; again changes nothing. @throws RuleBroken {@code HOLD_NOT_FOUND, BENEFIT_HOLD_STATE} */
    @RolesAllowed("benefits:write")
    public BenefitHold release(UUID shop, UUID hold) {
        return desk.release(shop, hold);
    }

    /** @throws RuleBroken {@code HOLD_NOT_FOUND} also of another shop */
    @RolesAllowed("benefits:write")
    public BenefitHold find(UUID shop, UUID hold) {
        return desk.find(shop, hold);
    }

    /**
     * Pieces of the order went back: so does their share of the points, to the very lots, or anew where a lot has ended.
     *
     * @throws RuleBroken {@code HOLD_NOT_FOUND, BENEFIT_HOLD_STATE, LINE_NOT_FOUND, RETURN_TOO_MUCH, JOURNAL_DIFFERS}
     */
    @RolesAllowed("benefits:write")
    public ReturnedBenefits giveBack(ReturnLines pieces) {
        return desk.giveBack(pieces);
    }

    /**
     * One of the coupons of an order is free again, at any age; again changes nothing.
     *
     * @throws RuleBroken {@code HOLD_NOT_FOUND, BENEFIT_HOLD_STATE, COUPON_NOT_OF_ORDER}
     */
    @RolesAllowed("benefits:write")
    public BenefitHold rollBack(UUID shop, UUID hold, String code) {
        return desk.rollBack(shop, hold, code);
    }
}
