package kr.ansim.membership.coupon;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.CouponCampaign;

/** Makes some thousand codes, and says so, in one transaction: whoever goes on after a crash makes none too many. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CodeStep {

    private static final long STEP = 10_000;

    @Inject
    private CampaignRows campaigns;

    @Inject
    private CouponRows coupons;

    /** @return whether more are to be made */
    public boolean make(UUID id) {
        return campaigns
                .locked(id)
                .filter(CouponCampaign::isMaking)
                .map(campaign -> {
                    long some = Math.min(STEP, campaign.wanted() - campaign.made());
                    coupons.add(id, campaign.terms().validTo(), codes(some));
                    campaigns.made(id, some);
                    return campaign.made() + some < campaign.wanted();
                })
                .orElse(false);
    }

    private static Map<UUID, CouponRows.Owned> codes(long count) {
        Map<UUID, CouponRows.Owned> codes = new LinkedHashMap<>();
        for (long at = 0; at < count; at++) {
            codes.put(Ids.next(), new CouponRows.Owned(CouponCode.next(), null));
        }
        return codes;
    }
}
