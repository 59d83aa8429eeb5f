package kr.ansim.care;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.action.RequestDesk;
import kr.ansim.kernel.RuleBroken;

/** What the desk asks a shop to do with its orders, for the shop's system. */
@Stateless
@RolesAllowed("orders:write")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrderRequests {

    @Inject
    private RequestDesk requests;

    @Resource
    private SessionContext session;

    /** The newest first; none of an order that is not this shop's. */
    public List<OrderRequest> of(UUID shop, String order) {
        return requests.of(shop, order);
    }

    /**
     * Whoever asked hears of it. Refusing again for the same reason changes nothing.
     *
     * @throws RuleBroken {@code UNKNOWN_REQUEST} also for one of another shop or order, {@code REQUEST_ENDED}; {@code REASON_MISSING,
     *     REASON_TOO_LONG} at reason
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public OrderRequest refuse(RefuseRequest command) {
        return requests.refuse(command, session.getCallerPrincipal().getName());
    }
}
