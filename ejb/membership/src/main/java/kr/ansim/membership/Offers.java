package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.catalogue.OfferRows;
import kr.ansim.membership.member.MemberHeads;

/** What shops sell today and might be named to a customer. */
@Stateless
@RolesAllowed("VIP_DESK")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Offers {

    @Inject
    private OfferRows offers;

    @Inject
    private MemberHeads heads;

    /** In these categories or of these brands: what is on air next comes first. */
    public List<Offer> of(Collection<String> categories, Collection<String> brands, int most) {
        return offers.of(categories, brands, most);
    }

    /**
     * What others bought after this product, those first that most bought; of its latest buyers alone.
     *
     * @param member who is not counted
     * @throws RuleBroken {@code NO_SUCH_MEMBER}
     */
    public List<OfferedNext> after(String member, UUID shop, String product, int most) {
        return offers.after(heads.of(member), shop, product, most);
    }
}
