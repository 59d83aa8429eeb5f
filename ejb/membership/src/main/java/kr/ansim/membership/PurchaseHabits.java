package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.member.MemberHeads;
import kr.ansim.membership.purchase.BoughtLines;
import kr.ansim.membership.purchase.OrderHappenings;
import org.jspecify.annotations.Nullable;

/** What a member, with all who are the same person, usually does, and what happened to its orders: for those who serve it. */
@Stateless
@RolesAllowed("VIP_DESK")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PurchaseHabits {

    @Inject
    private MemberHeads heads;

    @Inject
    private BoughtLines lines;

    @Inject
    private OrderHappenings happenings;

    /** Of the orders since a moment. @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT} */
    public BuyingCounts counts(String member, Instant from) {
        return lines.counts(heads.readable(member), from);
    }

    /** The newest first. @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT} */
    public List<BoughtLine> lines(String member, Instant from, int limit) {
        return lines.of(heads.readable(member), from, limit);
    }

    /** The newest orders first. @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT} */
    public List<OrderNumber> orders(String member, int limit) {
        return lines.numbers(heads.readable(member), limit);
    }

    /**
     * The newest first.
     *
     * @param after the last that is known, null for the first
     * @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT}
     */
    public List<OrderHappening> happenings(String member, @Nullable OrderHappeningPlace after, int limit) {
        return happenings.of(heads.readable(member), after, limit);
    }
}
