package kr.ansim.membership.purchase;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import kr.ansim.membership.gate.ClosingGate;

/** Tells one order that waited in a transaction of its own, unless the next close has begun. */
@Stateless
@PermitAll
public class UntoldOrder {

    @Inject
    private OrderTelling telling;

    @Inject
    private ClosingGate gate;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tell(UUID order) {
        if (gate.passes()) {
            telling.tellWaiting(order);
        }
    }
}
