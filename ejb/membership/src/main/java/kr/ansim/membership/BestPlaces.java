package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.close.BestList;
import kr.ansim.membership.member.MemberHeads;

/** Which place a member has among the best: for those who serve the best before others. */
@Stateless
@RolesAllowed({"VIP_DESK", "desk:write", "MEMBERSHIP_MANAGER"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BestPlaces {

    @Inject
    private MemberHeads heads;

    @Inject
    private BestList best;

    /**
     * As the last close that holds has placed it, or any who is the same person; empty for all whom it did not place.
     *
     * @throws RuleBroken {@code NO_SUCH_MEMBER}
     */
    public Optional<BestPlace> of(String member) {
        return best.placeOf(heads.of(member));
    }
}
