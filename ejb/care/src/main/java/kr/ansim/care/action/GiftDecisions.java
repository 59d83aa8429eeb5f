package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.ActState;
import kr.ansim.care.ActSummary;
import kr.ansim.care.AgentGifts;
import kr.ansim.care.CareRule;
import kr.ansim.care.FindGifts;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Won;
import kr.ansim.platform.Reasons;
import org.jspecify.annotations.Nullable;

/** A second person looks at gifts beyond the limits. */
@ApplicationScoped
public class GiftDecisions {

    @Inject
    private ActRows rows;

    @Inject
    private GiftRows gifts;

    @Inject
    private GiftGiving giving;

    @Inject
    private GiftLimits limits;

    @Inject
    private GiftNews news;

    @Inject
    private ActTrail trail;

    public Won dayLimit() {
        return limits.day();
    }

    public Won monthLimit() {
        return limits.month();
    }

    public List<ActSummary> waiting(int most) {
        return gifts.waiting(most);
    }

    public List<ActSummary> page(FindGifts wanted, @Nullable UUID after, int most) {
        return gifts.page(wanted, after, most);
    }

    public List<AgentGifts> byAgent() {
        return gifts.byAgent(limits.beginOfMonth(), limits.month());
    }

    /** @throws RuleBroken as the facade says */
    public void approve(UUID id, String by) {
        Act gift = waitingFor(id, by);
        rows.decide(id, ActState.DONE, by, null);
        giving.give(gift, Optional.of(by));
        trail.note("desk.gift-approved", gift, by, gift.summary().reason());
        news.decided(gift, true);
    }

    /** @throws RuleBroken as the facade says */
    public void refuse(UUID id, String reason, String by) {
        Reasons.require(reason);
        Act gift = waitingFor(id, by);
        rows.decide(id, ActState.REFUSED, by, reason.strip());
        trail.note("desk.gift-refused", gift, by, reason);
        news.decided(gift, false);
    }

    private Act waitingFor(UUID id, String by) {
        Act gift = rows.locked(id)
                .filter(act -> act.summary().kind().isGift())
                .orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_ACT));
        if (!gift.isWaiting()) {
            throw new RuleBroken(CareRule.ACT_DECIDED);
        }
        if (gift.summary().agent().equals(by)) {
            throw new RuleBroken(CareRule.GIFT_SECOND_PERSON);
        }
        return gift;
    }
}
