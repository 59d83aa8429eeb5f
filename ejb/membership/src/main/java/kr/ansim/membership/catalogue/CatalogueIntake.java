package kr.ansim.membership.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.CatalogueItem;
import kr.ansim.membership.CatalogueItemTaken;
import kr.ansim.membership.MembershipRule;
import kr.ansim.platform.DuplicateKey;

/** Takes in how shops describe what they sell. */
@ApplicationScoped
public class CatalogueIntake {

    @Inject
    private CatalogueRows rows;

    @Inject
    private Clock clock;

    /** @throws RuleBroken as the facade says */
    public CatalogueItemTaken take(UUID shop, CatalogueItem item) {
        CatalogueFields.faults(item, clock.instant()).refuse();
        return rows.locked(shop, item.code())
                .map(known -> renew(shop, known, item))
                .orElseGet(() -> add(shop, item));
    }

    private CatalogueItemTaken add(UUID shop, CatalogueItem item) {
        try {
            rows.add(shop, item);
            return new CatalogueItemTaken(item, true, true);
        } catch (DuplicateKey othersWereFaster) {
            return renew(shop, rows.locked(shop, item.code()).orElseThrow(), item);
        }
    }

    private CatalogueItemTaken renew(UUID shop, CatalogueItem known, CatalogueItem item) {
        if (known.changedAt().isAfter(item.changedAt())) {
            return new CatalogueItemTaken(known, false, false);
        }
        if (known.changedAt().equals(item.changedAt())) {
            if (!known.equals(item)) {
                throw new RuleBroken(MembershipRule.CATALOGUE_ITEM_DIFFERS, item.code());
            }
            return new CatalogueItemTaken(known, false, true);
        }
        rows.replace(shop, item);
        return new CatalogueItemTaken(item, false, true);
    }
}
