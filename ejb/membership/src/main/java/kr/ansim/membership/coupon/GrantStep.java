package kr.ansim.membership.coupon;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;

/**
 * Gives some thousand members their coupon of a month in one transaction, which also says how far it is. A member who has it
 * already is passed over, so a close that is taken back and made again gives nothing twice: what was used by then stays given,
 * what was not is withdrawn before.
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
        List<UUID> withdrawn = coupons.withdraw(run.campaign(), run.validTo(), List.copyOf(given.keySet()));
        rows.remove(run, withdrawn.stream().map(given::get).toList());
        rows.done(run, last, -withdrawn.size());
    }

    private void grant(GrantRows.Run run, UUID last) {
        List<UUID> members = rows.without(run, last);
        Map<UUID, UUID> given = new LinkedHashMap<>();
        Map<UUID, CouponRows.Owned> made = new LinkedHashMap<>();
        for (UUID member : members) {
            UUID coupon = Ids.next();
            given.put(member, coupon);
            made.put(coupon, new CouponRows.Owned(CouponCode.next(), member));
        }
        coupons.add(run.campaign(), run.validTo(), made);
        rows.add(run, given);
        rows.done(run, last, members.size());
    }
}
