package kr.ansim.membership;

import java.time.Instant;
import kr.ansim.kernel.Won;

/**
 * What became of the coupons of a campaign.
 *
 * @param cost what those that were used took off
 * @param at up to when all that happened is in it, some seconds ago
 */
public record CampaignReport(long free, long held, long used, Won cost, Instant at) {

    public long all() {
        return free + held + used;
    }
}
