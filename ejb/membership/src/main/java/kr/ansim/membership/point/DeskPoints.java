package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.GivePoints;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.MovePointsByHand;
import kr.ansim.membership.PointsByHand;

/** Points that the desk gives: they stand among those moved by hand, where managers see them. */
@ApplicationScoped
public class DeskPoints {

    @Inject
    private HandRows rows;

    @Inject
    private HandDesk desk;

    @Inject
    private PointBook book;

    /** @throws RuleBroken as the facade says */
    public void give(GivePoints gift) {
        if (gift.points() < 1 || gift.points() > HandDesk.MOST) {
            throw RuleBroken.at("points", MembershipRule.OUT_OF_RANGE, 1, HandDesk.MOST);
        }
        Holders.Holder holder = desk.holder(gift.member());
        book.lock(holder.member());
        Optional<PointsByHand> before = rows.find(gift.key());
        if (before.isPresent()) {
            requireSame(before.get(), gift);
            return;
        }
        rows.add(
                new MovePointsByHand(gift.key(), gift.member(), gift.points(), gift.reason()),
                holder.member(),
                PointsByHand.State.DONE,
                gift.by());
        gift.second().ifPresent(second -> rows.decide(gift.key(), PointsByHand.State.DONE, second, null));
        desk.book(gift.key(), holder.member(), gift.points(), gift.second().orElse(gift.by()));
        desk.record("points-by-hand.done", gift.key(), gift.by(), gift.reason());
    }

    private static void requireSame(PointsByHand before, GivePoints gift) {
        if (before.points() != gift.points() || !before.askedBy().equals(gift.by())) {
            throw new RuleBroken(BenefitRule.JOURNAL_DIFFERS, gift.key());
        }
    }
}
