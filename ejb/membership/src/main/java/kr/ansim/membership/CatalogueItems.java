package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.catalogue.CatalogueIntake;

/** What shops sell, so that products are called by their names where members' purchases and contacts are shown. */
@Stateless
public class CatalogueItems {

    @Inject
    private CatalogueIntake intake;

    /**
     * Takes in how a shop describes an item. In whatever order descriptions come, the one of the latest change holds.
     *
     * @throws RuleBroken {@code FIELD_MISSING, FIELD_TOO_LONG, AMOUNT_WRONG, TIME_AHEAD, SIZE_TWICE, ENDS_BEFORE_BEGIN} at the field;
     *     {@code CATALOGUE_ITEM_DIFFERS}
     */
    @RolesAllowed("orders:write")
    public CatalogueItemTaken put(UUID shop, CatalogueItem item) {
        return intake.take(shop, item);
    }
}
