package kr.ansim.membership.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.CouponCampaign;
import kr.ansim.membership.DeskCampaign;
import kr.ansim.membership.GiveCoupon;
import kr.ansim.membership.MemberKey;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.point.Holders;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;

/** Coupons that the desk gives, one at a time. Codes that were printed may be in anybody's hands, so each is a new one. */
@ApplicationScoped
public class DeskCoupons {

    @Inject
    private DeskCampaignRows rows;

    @Inject
    private CampaignRows campaigns;

    @Inject
    private CouponRows coupons;

    @Inject
    private Holders holders;

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public List<DeskCampaign> open() {
        return rows.open(today());
    }

    public DeskCampaign find(UUID id) {
        return rows.find(id).orElseThrow(() -> RuleBroken.at("campaign", BenefitRule.CAMPAIGN_NOT_FOUND));
    }

    /** @throws RuleBroken as the facade says */
    public void allow(UUID id, boolean allowed, String by) {
        CouponCampaign campaign =
                campaigns.locked(id).orElseThrow(() -> new RuleBroken(BenefitRule.CAMPAIGN_NOT_FOUND));
        if (allowed && DeskCampaign.worth(campaign.terms()).isEmpty()) {
            throw new RuleBroken(BenefitRule.CAMPAIGN_UNLIMITED);
        }
        if (allowed ? rows.add(id, by) : rows.remove(id)) {
            trail.record(AuditEntry.of(allowed ? "campaign.for-desk" : "campaign.not-for-desk", "campaign", id));
        }
    }

    public boolean isAllowed(UUID id) {
        return rows.find(id).isPresent();
    }

    /** @throws RuleBroken as the facade says */
    public String give(GiveCoupon gift) {
        Holders.Holder holder = holder(gift.member());
        // two gifts of one campaign meet here, and so do one and the campaign's end
        campaigns.locked(gift.campaign());
        DeskCampaign campaign = find(gift.campaign());
        Optional<String> before = code(gift.key());
        if (before.isPresent()) {
            return before.get();
        }
        if (!campaign.isGivenOn(today())) {
            throw RuleBroken.at("campaign", BenefitRule.CAMPAIGN_ENDED);
        }
        int most = campaign.terms().perMember();
        if (most > 0 && had(holder.head(), campaign.id()) >= most) {
            throw RuleBroken.at("campaign", BenefitRule.COUPONS_ENOUGH, most);
        }
        String code = CouponCode.next();
        coupons.add(
                campaign.id(),
                campaign.terms().validTo(),
                Map.of(gift.key(), new CouponRows.Owned(code, holder.member())));
        return code;
    }

    private Holders.Holder holder(String number) {
        try {
            return holders.of(MemberKey.of(number));
        } catch (RuleBroken unknown) {
            throw RuleBroken.at("member", MembershipRule.NO_SUCH_MEMBER);
        }
    }

    private Optional<String> code(UUID coupon) {
        return statements.find("SELECT code FROM membership_coupon WHERE id = ?", row -> row.string("code"), coupon);
    }

    /** Coupons of a campaign that a person has, or has used. */
    private int had(UUID head, UUID campaign) {
        return statements
                .find(
                        "SELECT COUNT(*) AS had FROM membership_member m JOIN membership_coupon k ON k.member_id = m.id"
                                + " AND k.campaign_id = ? AND k.state <> 'WITHDRAWN' WHERE m.head_id = ?",
                        row -> row.integer("had"),
                        campaign,
                        head)
                .orElse(0);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
