package kr.ansim.membership;

import java.time.LocalDate;
import java.util.Set;
import kr.ansim.kernel.Won;

/**
 * What coupons of a campaign are worth, and when.
 *
 * @param amount won, or of a hundred
 * @param most that is taken off; zero for no limit
 * @param minimum that the lines cost which it is for
 * @param categories empty for all
 * @param channels empty for all
 * @param validTo its last day
 * @param perMember how many a member may use; 0 for no limit
 */
public record CampaignTerms(
        CouponKind kind,
        long amount,
        Won most,
        Won minimum,
        Set<String> categories,
        Set<SalesChannel> channels,
        LocalDate validFrom,
        LocalDate validTo,
        CouponStacking stacking,
        int perMember) {

    public CampaignTerms {
        categories = Set.copyOf(categories);
        channels = Set.copyOf(channels);
    }

    public boolean isFor(String category) {
        return categories.isEmpty() || categories.contains(category);
    }
}
