package kr.ansim.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.ansim.identity.model.ApiKey;
import kr.ansim.identity.model.KeyRing;
import kr.ansim.identity.model.ShopViews;
import kr.ansim.identity.model.StoredCompanies;
import kr.ansim.identity.model.StoredShops;
import kr.ansim.kernel.RuleBroken;

/**
 * The keys with which partner companies' own systems call our API, in the hands of their owners. Administrators
 * see them and may end one. Which company the caller may
 * speak for is for the partner module to say, through which pages come here.
 */
@Stateless
@RolesAllowed("PARTNER_OWNER")
public class CompanyKeys {

    @Inject
    private StoredCompanies companies;

    @Inject
    private StoredShops shops;

    @Inject
    private KeyRing ring;

    @Inject
    private Clock clock;

    /** The newest first. */
    @RolesAllowed({"PARTNER_OWNER", "ADMINISTRATOR"})
    public List<KeySummary> list(UUID company) {
        return ShopViews.keys(shops.keysOf(company), clock.instant());
    }

    /** @param command for the company @throws RuleBroken as {@link ApiKeys#issue} */
    public IssuedKey issue(IssueKey command) {
        companies.know(command.shopId());
        return ring.issue(command);
    }

    /** @throws RuleBroken as {@link ApiKeys#rotate}; KEY_UNKNOWN also for a key of somebody else */
    public IssuedKey rotate(UUID company, RotateKey command) {
        return ring.rotate(own(company, command.keyId()), command);
    }

    /** @throws RuleBroken as {@link ApiKeys#revoke}; KEY_UNKNOWN also for a key of somebody else */
    @RolesAllowed({"PARTNER_OWNER", "ADMINISTRATOR"})
    public void revoke(UUID company, UUID keyId, String reason) {
        ring.revoke(own(company, keyId), reason);
    }

    private ApiKey own(UUID company, UUID keyId) {
        ApiKey key = shops.lockedKey(keyId);
        if (!key.shopId().equals(company)) {
            throw new RuleBroken(IdentityRule.KEY_UNKNOWN);
        }
        return key;
    }
}
