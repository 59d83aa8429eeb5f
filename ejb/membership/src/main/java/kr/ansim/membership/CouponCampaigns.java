package kr.ansim.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.coupon.CampaignDesk;
import kr.ansim.membership.coupon.DeskCoupons;
import org.jspecify.annotations.Nullable;

/** Campaigns of coupons, for those who run them. Their codes are made in the background, thousands at a time. */
@Stateless
@RolesAllowed("MEMBERSHIP_MANAGER")
public class CouponCampaigns {

    @Inject
    private CampaignDesk desk;

    @Inject
    private DeskCoupons coupons;

    @Resource
    private SessionContext session;

    /** The newest first. @param after the last that is known, null for the first page */
    public List<CouponCampaign> page(@Nullable UUID after, int most) {
        return desk.page(after, most);
    }

    /** @throws RuleBroken {@code CAMPAIGN_NOT_FOUND} */
    public CouponCampaign find(UUID campaign) {
        return desk.find(campaign);
    }

    /** @throws RuleBroken {@code NAME_MISSING, DISCOUNT_WRONG, ENDS_BEFORE_BEGIN, ENDED_ALREADY} at {@code name, amount, validTo} */
    public UUID make(MakeCampaign command) {
        return desk.make(command);
    }

    /** Has so many more codes made. @throws RuleBroken {@code CAMPAIGN_NOT_FOUND, CAMPAIGN_ENDED}; {@code TOO_MANY_CODES} at {@code codes} */
    public void order(UUID campaign, long codes) {
        desk.order(campaign, codes);
    }

    /** Its coupons can be used no more. @throws RuleBroken {@code CAMPAIGN_NOT_FOUND, CAMPAIGN_ENDED, REASON_MISSING} */
    public void end(UUID campaign, String reason) {
        desk.end(campaign, reason);
    }

    /** What became of its coupons and what they cost, up to some seconds ago. @throws RuleBroken {@code CAMPAIGN_NOT_FOUND} */
    public CampaignReport report(UUID campaign) {
        return desk.report(campaign);
    }

    /**
     * Hands over all coupons; who took them and why stands in the audit trail.
     *
     * @throws RuleBroken {@code CAMPAIGN_NOT_FOUND, REASON_MISSING}
     */
    public void export(UUID campaign, String reason, Consumer<CouponLine> taker) {
        desk.export(campaign, reason, taker);
    }

    /** Whether the desk may give coupons of it to members who call. @throws RuleBroken {@code CAMPAIGN_NOT_FOUND, CAMPAIGN_UNLIMITED} */
    public void allowDesk(UUID campaign, boolean allowed) {
        coupons.allow(campaign, allowed, session.getCallerPrincipal().getName());
    }

    public boolean isForDesk(UUID campaign) {
        return coupons.isAllowed(campaign);
    }
}
