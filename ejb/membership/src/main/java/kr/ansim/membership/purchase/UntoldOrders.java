package kr.ansim.membership.purchase;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Orders that came while grades were closed, told once the close has ended. */
@Stateless
@PermitAll
public class UntoldOrders {

    private static final int SOME = 200;

    @Inject
    private OrderTelling telling;

    /** @return whether there may be more */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean tellSome() {
        List<UUID> some = telling.waiting(SOME);
        return some.stream().allMatch(telling::tellWaiting) && some.size() == SOME;
    }
}
