package kr.ansim.membership.figures;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.platform.Statements;

/** Adds some thousand facts to the sums of their months and takes them away, in one transaction: none counts twice. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FactStep {

    static final int STEP = 5_000;

    @Inject
    private BenefitFacts facts;

    @Inject
    private Statements statements;

    /** @return whether there may be more */
    public boolean goOn() {
        List<BenefitFacts.Told> some = facts.locked(STEP);
        MonthlySums sums = MonthlySums.of(some);
        addCoupons(sums);
        addCosts(sums);
        facts.remove(some);
        return some.size() == STEP;
    }

    private void addCoupons(MonthlySums sums) {
        statements.batch(
                "INSERT INTO membership_coupon_month (month_begin, campaign_id, end_begin, issued, held, used, won)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE issued = issued + VALUES(issued),"
                        + " held = held + VALUES(held), used = used + VALUES(used), won = won + VALUES(won)",
                sums.coupons().entrySet().stream()
                        .map(one -> new Object[] {
                            one.getKey().month(),
                            one.getKey().campaign(),
                            one.getKey().end(),
                            one.getValue().issued(),
                            one.getValue().held(),
                            one.getValue().used(),
                            one.getValue().won()
                        })
                        .toList());
    }

    private void addCosts(MonthlySums sums) {
        statements.batch(
                "INSERT INTO membership_cost_month (month_begin, kind, won) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE won = won + VALUES(won)",
                sums.costs().entrySet().stream()
                        .map(one ->
                                new Object[] {one.getKey().month(), one.getKey().kind(), one.getValue()})
                        .toList());
    }
}
