package kr.ansim.care.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelineFact;
import kr.ansim.care.TimelineKind;
import kr.ansim.care.TimelineStream;
import kr.ansim.membership.CouponHappening;
import kr.ansim.membership.CouponHappeningPlace;
import kr.ansim.membership.CouponHistory;
import org.jspecify.annotations.Nullable;

/** Which coupons the member was given by its grade, and has used. */
@ApplicationScoped
class CouponStream implements TimelineSource {

    @Inject
    private CouponHistory coupons;

    @Override
    public TimelineStream stream() {
        return TimelineStream.COUPONS;
    }

    @Override
    public List<TimelineEvent> of(String member, @Nullable StreamPlace after, int most) {
        CouponHappeningPlace place = after == null
                ? null
                : new CouponHappeningPlace(
                        after.at(),
                        after.id(),
                        after.rest().map(Boolean::parseBoolean).orElse(false));
        return coupons.of(member, place, most).stream().map(CouponStream::event).toList();
    }

    private static TimelineEvent event(CouponHappening one) {
        Map<TimelineFact, String> facts = new EnumMap<>(TimelineFact.class);
        facts.put(TimelineFact.CAMPAIGN, one.campaign());
        facts.put(TimelineFact.UNTIL, one.validTo().toString());
        one.order().ifPresent(order -> facts.put(TimelineFact.ORDER, order));
        if (one.used()) {
            facts.put(TimelineFact.WON, String.valueOf(one.discount()));
        }
        return new TimelineEvent(
                one.used() ? TimelineKind.COUPON_USED : TimelineKind.COUPON_GIVEN,
                one.at(),
                one.coupon() + " " + one.used(),
                facts);
    }
}
