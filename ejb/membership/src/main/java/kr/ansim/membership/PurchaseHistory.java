package kr.ansim.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.member.MemberHeads;
import kr.ansim.membership.purchase.OrderHistory;
import org.jspecify.annotations.Nullable;

/** What a member, with all who are the same person, has ordered: for the people who serve members. */
@Stateless
@RolesAllowed({"MEMBERSHIP_MANAGER", "VIP_DESK"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PurchaseHistory {

    @Inject
    private OrderHistory history;

    @Inject
    private MemberHeads heads;

    @Resource
    private SessionContext session;

    /**
     * The newest first. Those of an erased member are for managers alone.
     *
     * @param after the last that is known, null for the first
     * @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT}
     */
    public List<OrderSummary> of(String member, @Nullable OrderPlace after, int limit) {
        heads.requireReadable(member, session.isCallerInRole("MEMBERSHIP_MANAGER"));
        return history.of(member, after, limit);
    }
}
