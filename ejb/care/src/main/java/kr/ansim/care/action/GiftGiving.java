package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.ActSummary;
import kr.ansim.membership.DeskGifts;
import kr.ansim.membership.GiveCoupon;
import kr.ansim.membership.GivePoints;

/** Hands a gift over to the member. */
@ApplicationScoped
class GiftGiving {

    @Inject
    private DeskGifts gifts;

    @Inject
    private ActRows rows;

    /** @param second who looked at it besides whoever asked */
    void give(Act act, Optional<String> second) {
        ActSummary gift = act.summary();
        Optional<UUID> campaign = act.campaign();
        if (campaign.isPresent()) {
            rows.code(gift.id(), gifts.give(new GiveCoupon(gift.id(), gift.member(), campaign.get())));
        } else {
            gifts.give(new GivePoints(
                    gift.id(), gift.member(), act.points().orElseThrow(), gift.reason(), gift.agent(), second));
        }
    }
}
