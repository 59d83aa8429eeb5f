package kr.ansim.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.action.RequestDesk;

/** What the desk asks a shop to do with its orders, for the shop's system. */
@Stateless
@RolesAllowed("orders:write")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrderRequests {

    @Inject
    private RequestDesk requests;

    /** The newest first; none of an order that is not this shop's. */
    public List<OrderRequest> of(UUID shop, String order) {
        return requests.of(shop, order);
    }
}
