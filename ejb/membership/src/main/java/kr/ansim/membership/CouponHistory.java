package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.coupon.CouponHappenings;
import kr.ansim.membership.member.MemberHeads;
import org.jspecify.annotations.Nullable;

/** Which coupons a member, with all who are the same person, was given by its grade, and has used. */
@Stateless
@RolesAllowed("VIP_DESK")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CouponHistory {

    @Inject
    private MemberHeads heads;

    @Inject
    private CouponHappenings happenings;

    /**
     * The newest first.
     *
     * @param after the last that is known, null for the first
     * @throws RuleBroken {@code NO_SUCH_MEMBER}
     */
    public List<CouponHappening> of(String member, @Nullable CouponHappeningPlace after, int limit) {
        return happenings.of(heads.of(member), after, limit);
    }
}
