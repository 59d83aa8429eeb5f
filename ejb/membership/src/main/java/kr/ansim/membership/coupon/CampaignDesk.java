package kr.ansim.membership.coupon;

import static kr.ansim.membership.field.TextFields.notLonger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.CampaignReport;
import kr.ansim.membership.CampaignState;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.CouponCampaign;
import kr.ansim.membership.CouponKind;
import kr.ansim.membership.CouponLine;
import kr.ansim.membership.MakeCampaign;
import kr.ansim.membership.figures.CouponFigures;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Reasons;
import org.jspecify.annotations.Nullable;

/** Makes campaigns, has codes made, and ends them. */
@ApplicationScoped
public class CampaignDesk {

    static final long MOST_CODES = 10_000_000;

    private static final String SUBJECT = "campaign";
    private static final int LONGEST_NAME = 100;

    /** All together. */
    private static final int LONGEST_CATEGORIES = 2_000;

    private static final int PAGE = 10_000;

    @Inject
    private CampaignRows rows;

    @Inject
    private CouponRows coupons;

    @Inject
    private CouponFigures figures;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public List<CouponCampaign> page(@Nullable UUID after, int most) {
        return rows.page(after, most);
    }

    public CouponCampaign find(UUID campaign) {
        return rows.find(campaign).orElseThrow(() -> new RuleBroken(BenefitRule.CAMPAIGN_NOT_FOUND));
    }

    public UUID make(MakeCampaign command) {
        String name = command.name().strip();
        faults(name, command.terms(), LocalDate.ofInstant(clock.instant(), SystemClock.KOREA))
                .refuse();
        UUID id = Ids.next();
        rows.add(new CouponCampaign(id, name, command.terms(), CampaignState.OPEN, 0, 0, clock.instant()));
        trail.record(AuditEntry.of("campaign.made", SUBJECT, id).detail("name", name));
        return id;
    }

    private static Faults faults(String name, CampaignTerms terms, LocalDate today) {
        Faults faults = new Faults();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.at("name", BenefitRule.NAME_MISSING);
        }
        if (terms.amount() < 1 || (terms.kind() == CouponKind.PERCENT && terms.amount() > 100)) {
            faults.at("amount", BenefitRule.DISCOUNT_WRONG);
        }
        notLonger(faults, "categories", CampaignRows.written(terms.categories()), LONGEST_CATEGORIES);
        if (terms.validTo().isBefore(terms.validFrom())) {
            faults.at("validTo", BenefitRule.ENDS_BEFORE_BEGIN);
        } else if (terms.validTo().isBefore(today)) {
            faults.at("validTo", BenefitRule.ENDED_ALREADY);
        }
        return faults;
    }

    public void order(UUID id, long codes) {
        CouponCampaign campaign = locked(id);
        if (codes < 1 || codes > MOST_CODES - campaign.wanted()) {
            throw RuleBroken.at("codes", BenefitRule.TOO_MANY_CODES, MOST_CODES);
        }
        rows.want(id, codes);
        trail.record(AuditEntry.of("campaign.codes-ordered", SUBJECT, id).detail("codes", codes));
    }

    public void end(UUID id, String reason) {
        Reasons.require(reason);
        locked(id);
        rows.end(id);
        trail.record(AuditEntry.of("campaign.ended", SUBJECT, id).reason(reason));
    }

    public CampaignReport report(UUID id) {
        return figures.of(find(id).id());
    }

    public void export(UUID id, String reason, Consumer<CouponLine> taker) {
        Reasons.require(reason);
        find(id);
        trail.record(AuditEntry.of("campaign.codes-exported", SUBJECT, id).reason(reason));
        List<CouponLine> page = coupons.page(id, null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(taker);
            page = coupons.page(id, page.get(page.size() - 1).id(), PAGE);
        }
    }

    private CouponCampaign locked(UUID id) {
        CouponCampaign campaign = rows.locked(id).orElseThrow(() -> new RuleBroken(BenefitRule.CAMPAIGN_NOT_FOUND));
        if (campaign.state() == CampaignState.ENDED) {
            throw new RuleBroken(BenefitRule.CAMPAIGN_ENDED);
        }
        return campaign;
    }
}
