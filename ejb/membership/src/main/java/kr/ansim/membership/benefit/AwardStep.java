package kr.ansim.membership.benefit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Sees to the points of one order in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AwardStep {

    @Inject
    private Awards awards;

    public void look(UUID order) {
        awards.look(order);
    }

    public void confirm(UUID order) {
        awards.confirm(order);
    }
}
