package kr.ansim.membership;

import java.time.Instant;
import java.util.UUID;

/**
 * A campaign.
 *
 * @param wanted codes that were ordered
 * @param made of these so far
 */
public record CouponCampaign(
        UUID id, String name, CampaignTerms terms, CampaignState state, long wanted, long made, Instant at) {

    public boolean isMaking() {
        return state == CampaignState.OPEN && made < wanted;
    }

    /** Of a hundred. */
    public long progress() {
        return wanted == 0 ? 100 : made * 100 / wanted;
    }
}
