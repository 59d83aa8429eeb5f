package kr.ansim.membership.coupon;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;

/**
 * Gives some thousand members their coupon of a month in one transaction, which also says how far it is. A member who has it
 * already is passed over, and a close that is taken back and made again gives nothing twice: what nobody used is withdrawn
 * before, and what is set aside or used by then is what its member gets again.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GrantStep {

    private static final int STEP = 5_000;

    @Inject
    private GrantRows rows;

    @Inject
    private CouponRows coupons;

    /** @return whether there was anything to do */
    public boolean goOn() {
        Optional<GrantRows.Run> running = rows.locked();
        running.ifPresent(run -> rows.end(run, STEP).ifPresentOrElse(last -> goOn(run, last), () -> rows.ended(run)));
        return running.isPresent();
    }

    private void goOn(GrantRows.Run run, UUID last) {
        if (run.giving()) {
            grant(run, last);
        } else {
            takeBack(run, last);
        }
    }

    private void takeBack(GrantRows.Run run, UUID last) {
        Map<UUID, UUID> given = rows.given(run, last);
        coupons.withdraw(run.campaign(), run.validTo(), given.keySet());
        rows.remove(run, given.values());
        rows.done(run, last, -given.size());
    }

    private void grant(GrantRows.Run run, UUID last) {
        List<UUID> members = rows.without(run, last);
        Map<UUID, UUID> recalled = coupons.recalled(run.campaign(), run.validTo(), run.doneTo(), last);
        Map<UUID, UUID> given = new LinkedHashMap<>();
        Map<UUID, CouponRows.Owned> made = new LinkedHashMap<>();
        List<UUID> again = new ArrayList<>();
        for (UUID member : members) {
            if (recalled.containsKey(member)) {
                again.add(recalled.get(member));
                given.put(member, recalled.get(member));
            } else {
                UUID coupon = Ids.next();
                given.put(member, coupon);
                made.put(coupon, new CouponRows.Owned(CouponCode.next(), member));
            }
        }
        coupons.giveAgain(again);
        coupons.add(run.campaign(), run.validTo(), made);
        rows.add(run, given);
        rows.done(run, last, members.size());
    }
}
