package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.ActKind;
import kr.ansim.care.ActSummary;
import kr.ansim.care.AskAct;
import kr.ansim.care.CareRule;
import kr.ansim.care.GiftForecast;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.DeskCampaign;
import kr.ansim.membership.DeskGifts;
import kr.ansim.membership.MemberDetails;
import kr.ansim.platform.Reasons;
import org.jspecify.annotations.Nullable;

/** Gives points and coupons. What goes beyond a limit of whoever gives waits for a second person. */
@ApplicationScoped
public class GiftDesk {

    static final long MOST = 1_000_000;

    @Inject
    private ActMembers members;

    @Inject
    private ActLocks locks;

    @Inject
    private ActRows rows;

    @Inject
    private GiftLimits limits;

    @Inject
    private GiftGiving giving;

    @Inject
    private DeskGifts gifts;

    @Inject
    private GiftNews news;

    @Inject
    private ActTrail trail;

    /** @throws RuleBroken as the facade says */
    public GiftForecast forecast(String member, long won, String agent) {
        return limits.forecast(agent, members.ids(member), won);
    }

    /** @throws RuleBroken as the facade says */
    public ActSummary points(AskAct ask, long points, String agent) {
        if (points < 1 || points > MOST) {
            throw RuleBroken.at("points", CareRule.GIFT_OUT_OF_RANGE, 1, MOST);
        }
        Reasons.require(ask.reason());
        return give(new NewAct(ask, members.get(ask.member()), ActKind.POINTS, agent).points(points));
    }

    /** @throws RuleBroken as the facade says */
    public ActSummary coupon(AskAct ask, @Nullable UUID campaign, String agent) {
        if (campaign == null) {
            throw RuleBroken.at("campaign", CareRule.CAMPAIGN_NOT_CHOSEN);
        }
        DeskCampaign of = gifts.campaign(campaign);
        Reasons.require(ask.reason());
        return give(new NewAct(ask, members.get(ask.member()), ActKind.COUPON, agent)
                .campaign(campaign, of.name(), of.worth()));
    }

    private ActSummary give(NewAct gift) {
        locks.gifts(gift.agent);
        Optional<Act> before = rows.asked(gift.key);
        if (before.isPresent()) {
            return again(before.get(), gift);
        }
        boolean alone = isAlone(gift.agent, gift.member, gift.worth.amount());
        rows.add(alone ? gift : gift.waiting());
        if (alone) {
            giving.give(rows.find(gift.id).orElseThrow(), Optional.empty());
        } else {
            news.asked(gift);
        }
        trail.note(alone ? "desk.gift-given" : "desk.gift-asked", gift);
        return rows.find(gift.id).orElseThrow().summary();
    }

    private boolean isAlone(String agent, MemberDetails member, long won) {
        return limits.forecast(agent, members.ids(member.number()), won).alone();
    }

    private static ActSummary again(Act before, NewAct gift) {
        ActSummary known = before.summary();
        boolean same = known.member().equals(gift.member.number())
                && known.kind() == gift.kind
                && known.agent().equals(gift.agent)
                && before.points().equals(Optional.ofNullable(gift.points))
                && before.campaign().equals(Optional.ofNullable(gift.campaign));
        if (!same) {
            throw new RuleBroken(CareRule.ACT_DIFFERS);
        }
        return known;
    }
}
