package kr.ansim.membership;

import kr.ansim.kernel.Won;

/**
 * What became of the coupons of a campaign.
 *
 * @param cost what those that were used took off
 */
public record CampaignReport(long free, long held, long used, Won cost) {

    public long all() {
        return free + held + used;
    }
}
