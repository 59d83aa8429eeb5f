package kr.ansim.membership.purchase;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.membership.gate.ClosingGate;

/** Orders that came while grades were closed, told once the close has ended. */
@Stateless
@PermitAll
public class UntoldOrders {

    private static final int SOME = 200;

    @Inject
    private OrderTelling telling;

    @Inject
    private ClosingGate gate;

    /** @return whether there may be more */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean tellSome() {
        if (!gate.passes()) {
            return false;
        }
        List<UUID> some = telling.waiting(SOME);
        some.forEach(telling::tellWaiting);
        return some.size() == SOME;
    }
}
