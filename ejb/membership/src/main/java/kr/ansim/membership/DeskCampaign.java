package kr.ansim.membership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Won;

/** A campaign of which the desk gives coupons. */
public record DeskCampaign(UUID id, String name, CampaignTerms terms, CampaignState state) {

    /** What a coupon costs us at most; empty when nothing limits that. */
    public static Optional<Won> worth(CampaignTerms terms) {
        if (terms.kind() == CouponKind.AMOUNT) {
            return Optional.of(Won.of(terms.amount()));
        }
        return terms.most().amount() > 0 ? Optional.of(terms.most()) : Optional.empty();
    }

    public Won worth() {
        return worth(terms).orElse(Won.ZERO);
    }

    /** Whether a coupon given on this day could be used at all. */
    public boolean isGivenOn(LocalDate day) {
        return state == CampaignState.OPEN && !terms.validTo().isBefore(day);
    }
}
