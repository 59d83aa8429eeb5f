package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.member.MemberHeads;
import kr.ansim.membership.member.NamedCustomers;
import kr.ansim.membership.purchase.OrderFinder;

/** Single orders of members, for those who do something about them. */
@Stateless
@RolesAllowed("VIP_DESK")
public class DeskOrders {

    @Inject
    private OrderFinder orders;

    @Inject
    private MemberHeads heads;

    @Inject
    private NamedCustomers named;

    /** Two shops may use the same number. @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT} */
    public List<DeskOrder> find(String member, String number) {
        return orders.find(heads.readable(member), number);
    }

    /**
     * Who a customer is, for whoever brings a parcel. Never for a page: the use stands in the audit trail.
     *
     * @return empty when nobody told who it is
     * @throws RuleBroken {@code NO_SUCH_MEMBER}
     */
    public Optional<NamedCustomer> named(String member, CustomerNumber customer, String reason) {
        return named.of(member, customer, reason);
    }
}
