package kr.ansim.membership.benefit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Ends one hold whose time is over in a transaction of its own. */
@Stateless
@PermitAll
public class HoldEnd {

    @Inject
    private HoldDesk desk;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(UUID hold) {
        desk.endIfRunOut(hold);
    }
}
