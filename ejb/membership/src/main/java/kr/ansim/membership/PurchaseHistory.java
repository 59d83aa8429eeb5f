package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.membership.purchase.OrderHistory;
import org.jspecify.annotations.Nullable;

/** What a member, with all who are the same person, has ordered: for the people who serve members. */
@Stateless
@RolesAllowed({"MEMBERSHIP_MANAGER", "VIP_DESK"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PurchaseHistory {

    @Inject
    private OrderHistory history;

    /** The newest first. @param after the last that is known, null for the first. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public List<OrderSummary> of(String member, @Nullable OrderPlace after, int limit) {
        return history.of(member, after, limit);
    }
}
