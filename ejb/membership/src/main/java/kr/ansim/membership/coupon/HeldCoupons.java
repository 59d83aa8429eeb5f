package kr.ansim.membership.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Won;
import kr.ansim.membership.AppliedCoupon;
import kr.ansim.membership.figures.BenefitFact;
import kr.ansim.membership.figures.BenefitFacts;
import kr.ansim.platform.Statements;

/** Coupons on their way through an order. One is moved from exactly the state in which it is known to be, or not at all. */
@ApplicationScoped
class HeldCoupons {

    /** One that its close or its owner lost meanwhile comes back to nobody. */
    private static final String BACK =
            "state = CASE WHEN recalled THEN 'WITHDRAWN' ELSE 'FREE' END, hold_id = NULL, discount = 0";

    @Inject
    private Statements statements;

    @Inject
    private BenefitFacts facts;

    boolean hold(OfferedCoupon coupon, UUID hold, UUID member, Won discount) {
        boolean held = statements.update(
                        "UPDATE membership_coupon SET state = 'HELD', hold_id = ?, discount = ? WHERE id = ? AND state = 'FREE'",
                        hold,
                        discount.amount(),
                        coupon.id())
                == 1;
        if (held) {
            statements.update(
                    "INSERT INTO membership_hold_coupon (hold_id, coupon_id, campaign_id, member_id, code, discount, live)"
                            + " VALUES (?, ?, ?, ?, ?, ?, TRUE)",
                    hold,
                    coupon.id(),
                    coupon.campaign(),
                    member,
                    coupon.code(),
                    discount.amount());
        }
        return held;
    }

    void use(UUID hold) {
        statements.batch(
                "UPDATE membership_coupon SET state = 'USED' WHERE id = ? AND hold_id = ? AND state = 'HELD'",
                held(hold));
    }

    /** With the hold itself; one by one, for MySQL before 8.0.21 reads a whole table to change what a subquery names. */
    private List<Object[]> held(UUID hold) {
        return statements.list(
                "SELECT coupon_id FROM membership_hold_coupon WHERE hold_id = ? AND live = TRUE ORDER BY coupon_id",
                row -> new Object[] {row.uuid("coupon_id"), hold},
                hold);
    }

    /** All that are held by this hold. */
    void release(UUID hold) {
        statements.batch(
                "UPDATE membership_coupon SET " + BACK + " WHERE id = ? AND hold_id = ? AND state = 'HELD'",
                held(hold));
        gone(hold, "");
        statements.update("UPDATE membership_hold_coupon SET live = FALSE WHERE hold_id = ?", hold);
    }

    /** @return whether it was used by this hold until now */
    boolean rollBack(UUID hold, String code) {
        boolean was = statements.update(
                        "UPDATE membership_coupon SET " + BACK + " WHERE code = ? AND hold_id = ? AND state = 'USED'",
                        code,
                        hold)
                == 1;
        if (was) {
            gone(hold, code);
            statements.update(
                    "UPDATE membership_hold_coupon SET live = FALSE WHERE hold_id = ? AND code = ?", hold, code);
        }
        return was;
    }

    /** Tells that of those that were held, or of this one, what was to be withdrawn is. @param code empty for all */
    private void gone(UUID hold, String code) {
        List<BenefitFact> gone = statements.list(
                "SELECT k.campaign_id, k.valid_to FROM membership_hold_coupon h JOIN membership_coupon k"
                        + " ON k.id = h.coupon_id AND k.state = 'WITHDRAWN' WHERE h.hold_id = ? AND h.live = TRUE"
                        + " AND ? IN ('', h.code)",
                row -> BenefitFact.issued(row.uuid("campaign_id"), row.date("valid_to"), -1),
                hold,
                code);
        if (!gone.isEmpty()) {
            facts.tell(gone);
        }
    }

    List<AppliedCoupon> of(UUID hold) {
        return statements.list(
                "SELECT h.code, h.discount, h.live, c.name FROM membership_hold_coupon h"
                        + " JOIN membership_campaign c ON c.id = h.campaign_id WHERE h.hold_id = ? ORDER BY h.code",
                row -> new AppliedCoupon(
                        row.string("code"), row.string("name"), Won.of(row.bigint("discount")), row.bool("live")),
                hold);
    }
}
